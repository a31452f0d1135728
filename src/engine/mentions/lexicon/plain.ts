const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plain words that begin sentences, in lower case: a capital on them names nobody. */
export const plainWords = words(`
a about above according across act acting actually added additionally after again against ago ahead all allegations almost along already also although always amid among an analysts
and another any anyone anything apart apparently are around as asked at away back based be because become been before behind being below beneath beside besides
best better between beyond big board both bringing business but buy by call called calls can cases certain check citing city claims clearly click close coming comments companies company
concerns consumers copyright could critics currently customers data date dear december demand despite details did directors do documents does doing don't done down drivers due during each
earlier early earnings economic eight eighteen either eleven else elsewhere employees enough even eventually every everyone everything evidence ex except executives experts far few
fewer fifteen fifty final finally financial first five following for former forty forward founded four fourteen free from full fund further future general get getting given giving global go going gone
good got government great had half hardly has have having he head health her here hers herself high higher him himself his home how however hundreds i if image images in including indeed industry inside
instead interest interested investors is isn't it it's its itself join just keep key known last late later latest law lawyers lead leading learn least leave left less let let's like likely little local long
look looking low lower made main make making manufacturers many market markets may maybe me meanwhile media members men might million millions mine money more moreover most mostly much must my myself national
nearly neither net never nevertheless new news next nine no nobody none nonetheless nor not note nothing notably now nowhere obviously of off officials often oil old on once one only onto open operator or other
others otherwise our ours out outside over overall own page part parts past people per perhaps photo photos picture please plus police possible present president press previous previously prices prior
private probably products profit prosecutors protesters provided public put quite rather read readers really recent recently related report reported reporters reports representatives reps residents
researchers results revenue right roughly said sales same say says second see seeing seen senior separately seven seventeen several shall shares she should show shown shows similar similarly simply since six sixteen so
social some somebody someone something sometimes soon sources special speaking spokesman spokeswoman staff state still stock stocks story strike strong such sure take taken takes team technology ten than thank
thanks that that's the their theirs them then there there's thereafter therefore these they they're thirteen thirty this those though thousands three through throughout thus time times tip to today together tomorrow
tonight too top total toward towards trade traders trading trying turning twelve twenty two under unfortunately union unless unlike until up upon us use used users using usually various very video view violence
was watch water we we're wednesday week weeks welcome well were what what's whatever when whenever where whereas wherever whether which while who who's whoever whole whom whose why will with within without
witnesses women work workers working would write writing yeah year years yes yesterday yet you you'll you're young your yours yourself editing additional advertisement sign subscribe share follow continue
under updated published posted written edited by via breaking exclusive opinion analysis source figure chart table contact email phone tel fax address meet meanwhile mother father son daughter brother sister wife husband
management workers students dancers villagers chiefs minister ministers lawmakers shareholders creditors lenders passengers patients doctors nurses teachers parents children students scientists economists
production exports imports growth inflation unemployment retail housing construction gross gold silver copper crude brent energy shareholders bondholders gains losses stocks bonds futures index dollar euro yen sterling pound
currency currencies commodity commodities volume average quarterly annual annually monthly weekly daily strategic corporate chief vice deputy assistant associate executive central federal western eastern
northern southern north south east west upper street road avenue highway boulevard lake river mount mountain valley island bay beach park square bridge airport station hall tower building plaza center centre`);
