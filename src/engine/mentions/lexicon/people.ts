const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address and titles that stand before a person's name. Without full stops. */
export const honorifics = words(`
Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Rev Reverend Fr Father Sister Brother Imam Rabbi Sheikh Prince Princess King
Queen Pope Cardinal Archbishop Bishop President Vice-President Premier Chancellor Minister Senator Sen Representative Rep Congressman Congresswoman
Governor Gov Mayor Ambassador Judge Justice Attorney Secretary Chairman Chairwoman Chair Chief Director Dean Provost Captain Capt Colonel
Col General Gen Lieutenant Lt Major Maj Sergeant Sgt Admiral Commander Cmdr Officer Detective Inspector Constable Superintendent Commissioner
Coach Principal Councillor Councilman Councilwoman Alderman Lawyer Economist Analyst Comrade Chairperson Speaker Spokesman Spokeswoman Spokesperson
Mayor-elect President-elect Deputy Corporal Private Pte Cpl Supt Hon Herr Frau Monsieur Señor CEO CFO COO CTO Author Actor Actress Singer`);

/** Given names, of many countries, that are seldom anything else. Those that also name companies or places only count before a surname. */
export const givenNames = words(`
Aaron Abdul Abdullah Abigail Abraham Adam Adrian Adriana Agnes Ahmad Ahmed Aidan Aisha Akira Alan Alastair Albert Alberto Alejandro Alessandro Alex
Alexander Alexandra Alexandre Alexei Alexis Alfonso Alfred Ali Alice Alicia Alison Alistair Allan Allen Allison Alun Alvin Alyssa Amanda Amber Amelia
Amina Amir Amit Amy Ana Anand Anastasia Anders Andrea Andreas Andrei Andres Andrew Andy Angela Angelo Anita Ann Anna Anne Annette Annie Anthony Anton
Antoine Antonia Antonio António Anwar April Aram Ari Ariel Arjun Arnold Arthur Arun Ashley Ashok Astrid Audrey Axel Ayesha Barack Barbara Barry Bart
Beatrice Ben Benedict Benjamin Bernard Bernardo Bernie Bert Beth Betty Beverly Bianca Bill Billy Björn Bob Bobby Bonnie Boris Brad Bradley Brandon
Brenda Brendan Brent Brett Brian Bridget Brittany Brooke Bruce Bruno Bryan Byron Caitlin Calvin Cameron Camilla Carl Carla Carlo Carlos Carmen Carol
Carole Caroline Carolyn Carrie Casey Catherine Cathy Cecilia Cedric Chad Charlene Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian
Christina Christine Christoph Christopher Christy Chuck Cindy Claire Clara Clare Clarence Claude Claudia Claudine Clayton Clifford Clive Clyde Cody Colin
Colleen Connie Connor Conor Corey Cory Courtney Craig Cristina Crystal Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Damon Dan Dana Daniel
Daniela Danielle Danny Darren Darryl Daryl Dave David Davis Dawn Dean Deb Debbie Deborah Debra Deepak Denis Denise Dennis Derek Desmond Diana Diane
Diego Dieter Dimitri Dinesh Dirk Dmitri Dmitry Doina Dolores Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan
Earl Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Elliot Elliott Elon
Elsa Emil Emily Emma Emmanuel Enrique Eric Erica Erich Erik Erika Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Eve Evelyn Ezra Faisal Farah
Fatima Federico Felicia Felipe Felix Fernando Fiona Florence Frances Francesca Francesco Francis Francisco Francois François Frank Frankie Franklin
Franz Fred Freddie Frederic Frederick Frederik Friedrich Gabriel Gabriela Gabrielle Gail Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George
Georgina Gerald Gerard Gerhard Gertrude Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Grace Graeme Graham Greg Gregg Gregory Greta Guido
Guillaume Guillermo Gustavo Guy Gwen Hadi Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hasan Hassan Hazel Heather Hector Heidi Helen Helena
Helmut Hendrik Henri Henrik Henry Herbert Herman Hilary Hillary Hiroshi Holly Horst Howard Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ilya Imran Ingrid
Irene Iris Irina Irving Isaac Isabel Isabella Isabelle Ismail Ivan Ivanka Jack Jackie Jacob Jacqueline Jacques Jake Jakob James Jamie Jan Jane Janet
Janice Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan
Joann Joanna Joanne João Joaquin Jochen Jodie Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Joost Jordan Jorge José Jose Josef Joseph
Josephine Josh Joshua Joy Joyce Juan Juanita Judith Judy Juergen Julia Julian Julie Juliet June Jürgen Justin Karen Karim Karin Karl Karla Kate
Katharine Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keith Kelley Kelly Ken Kenneth Kenny Kent Kevin Khaled Khalid Kieran Kim Kimberly Kirk Kirsten
Klaus Kristen Kristin Kristina Kumar Kurt Kyle Lakshmi Lara Larry Lars Laura Lauren Laurence Laurent Laurie Lawrence Leah Lee Leigh Leila Lena Leo Leon
Leonard Leonardo Leroy Leslie Lester Lewis Li Liam Liana Lillian Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lora Loren Lorenzo Lori Lorraine Louis
Louisa Louise Luc Luca Lucas Lucia Lucian Lucy Luigi Luis Luiz Luke Lydia Lyle Lynn Mabel Mads Magnus Mahmoud Malcolm Mandy Manuel Mara Marc Marcel
Marcia Marco Marcos Marcus Margaret Maria María Marie Marilyn Marina Mario Marion Marjorie Mark Markus Marlene Marsha Marta Martha Martin Martina Marvin
Mary Mathew Mathias Mats Matt Matteo Matthew Matthias Maura Maureen Maurice Max Maxine Maxwell May Megan Mehdi Melanie Melinda Melissa Mercedes Meredith
Michael Michaela Michel Michele Michelle Miguel Mike Mikhail Mildred Miles Milton Minh Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Mohan
Moira Molly Mona Monica Monika Morgan Moritz Moses Muhammad Murray Mustafa Myron Nadia Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan
Nathaniel Neal Ned Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nina Noah Noel Nora Norma Norman Olaf Oleg Olga Olive
Oliver Olivia Olivier Omar Oscar Osman Otto Owen Pablo Pamela Paolo Pascal Pat Patricia Patrick Patti Paul Paula Paulo Pauline Pavel Pedro Peggy
Penelope Penny Per Percy Pete Peter Petr Petra Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierre Pieter Piotr Prakash Priya Priyanka
Quentin Rachel Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon Rana Randall Randy Raphael Rashid Raul Ravi Ray Raymond Rebecca Reggie Reginald
Reinhard Rekha Renata Rene René Rhonda Ricardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger
Rohan Roland Rolf Roman Romesh Ron Ronald Ronnie Rosa Rosalind Rose Rosemary Rosie Ross Roy Ruben Rudolf Rudy Rupert Russ Russell Ruth Ryan Sabrina
Sadie Sajid Sally Salman Salvador Sam Samantha Samir Samuel Sandeep Sandra Sandy Sanjay Sara Sarah Sasha Saul Scott Sean Sebastian Serena Serge
Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelly Sherri Sherry Shinichi Shinzo Shirley Sidney Silvia Silvio Simon Simone
Sofia Sonia Sophia Sophie Spencer Stacy Stan Stanley Stefan Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Suresh Susan
Susanna Susie Suzanne Sven Sybil Sylvia Tamara Tammy Tania Tanya Tara Tariq Tatiana Taylor Ted Terence Teresa Terri Terrence Terry Thabo Thea Theo
Theodore Theresa Therese Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tristan Troy Tyler Ulrich
Umar Uri Ursula Valentina Valerie Vanessa Vera Vernon Veronica Vicki Victor Victoria Vijay Viktor Vince Vincent Viola Violet Virginia Vivek Vivian
Vladimir Volker Wade Wallace Walt Walter Wanda Warren Wayne Wendy Werner Wesley Wilbur Wilfred Wilhelm William Willie Winston Wolfgang Xavier Yasmin
Yevgeny Yolanda Yuri Yusuf Yves Yvette Yvonne Gerry Ruthy Ava Aisling Aldo Amy Anya Asif Ayman Bashar Bassam Benny Bertrand Blake Caleb Callum Carly Chelsey Chidi Chinedu Clint Deirdre Denzel Dianne Dominik Ebony Eamonn Edwina Efraim Elke Emre Enzo Esme Fabian Fabio Faith Femi Fergus Finn Freya Gianni Gideon Giles Gina Giorgos Gretchen Hamid Hana Haruki Heinrich Hiram Hosni Hyun Idris Ilse Imelda Indira Isla Ivana Jaime Jair Jens Jia Jin Jorg Judd Jude Juliana Kamala Kareem Keiko Kelvin Kerry Kofi Kwame Lamar Lana Latoya Leif Lina Loretta Lukas Lupita Malia Marwan Mateo Mei Mercy Milan Mitt Mitzi Mohan Monique Nabil Nadya Nana Neera Neville Ngozi Nikhil Nora Odette Olu Omari Orla Oskar Paige Peyton Pranav Prince Pritam Radha Reza Rhys Rishi Rohit Rory Rowan Ruby Rudi Rupa Sade Said Salma Sanjeev Saoirse Selena Shaquille Shreya Sian Sinead Siobhan Soren Sunita Tadashi Takeshi Tamsin Tendai Thandi Thierry Tilda Toshiro Tyrone Uma Ute Vikram Viktoria Vince Wei Xi Xin Yara Yasser Yi Ying Yoko Yosef Zainab Zara Zeynep Zhang Zach Zachary Zoe Zoltan`);

/** Titles of office that follow a name or stand before it in lower case: "chief executive Jane Doe". */
export const OFFICE =
  'chief executive|chief executive officer|chief financial officer|chief operating officer|chief technology officer|chief economist|chief strategist|chief|CEO|CFO|COO|CTO|chairman|chairwoman|chair|president|vice president|vice-president|managing director|director|executive director|founder|co-founder|cofounder|owner|co-owner|partner|analyst|economist|strategist|spokesman|spokeswoman|spokesperson|lawyer|attorney|counsel|general counsel|head|manager|general manager|editor|editor-in-chief|reporter|correspondent|columnist|professor|fellow|researcher|scientist|secretary|minister|executive|representative|steward|organizer|organiser|leader|trader|broker|fund manager|consultant|adviser|advisor|coordinator|superintendent|inventor|engineer|official';
