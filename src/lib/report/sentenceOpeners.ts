/**
 * The function words of English: those that hold a sentence together: with a capital they only begin one. The classes are closed, but for
 * the adverbs, so the list need not grow with what reports are about. “May” and “will” are left out: they are names too.
 */
const classes = {
  determiners: `a an the this that these those each every either neither some any no all both half several many much more
    most few fewer fewest little less least enough other others another such own same certain various what whatever which
    whichever whose`,
  pronouns: `i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we
    us our ours ourselves they them their theirs themselves one ones oneself who whoever whom whomever somebody someone
    something anybody anyone anything nobody none nothing everybody everyone everything here there`,
  prepositions: `aboard about above across after against along alongside amid amidst among amongst around as at atop before
    behind below beneath beside besides between beyond by concerning considering despite down during except excluding
    following for from given in including inside into like minus near nearby notwithstanding of off on onto opposite out
    outside over past pending per plus regarding since than through throughout till to toward towards under underneath
    unlike until up upon versus via with within without`,
  conjunctions: `and although because but either however if lest neither nor once only or otherwise provided rather so
    supposing though unless when whenever where whereas whereby wherein wherever whether while whilst why yet how`,
  auxiliaries: `am is are was were be been being do does did doing done has have had having can cannot could might must shall
    should would ought`,
  numerals: `first second third fourth fifth sixth seventh eighth ninth tenth last next once twice double dozens scores
    hundreds thousands millions billions tens`,
  adverbs: `according accordingly actually again ago almost alone already also altogether always anyway apart
    approximately aside away back barely briefly clearly consequently currently earlier early else elsewhere especially
    even eventually ever exactly far farther finally formerly further furthermore generally hardly hence hereafter
    immediately indeed initially instead just largely lastly late lately later likewise mainly maybe meanwhile merely
    moreover mostly namely nearly never nevertheless next nonetheless not notably now nowadays occasionally officially
    often perhaps presently presumably previously primarily probably quite rarely recently regardless reportedly roughly
    scarcely seldom shortly similarly simply simultaneously slightly sometimes somewhat somewhere soon specifically still
    subsequently suddenly then thereafter thereby therefore therein thus today together tomorrow tonight too twice
    ultimately upwards usually very well yesterday`,
};

/** What a mark is: the nouns that a title or a summary begins with. None is a name by itself. */
const kinds = `address airport area attack attacks battle border building call calls capital ceasefire city coast conference
  crossing delivery district embassy evacuation flight harbour headquarters landing line meeting ministry office palace
  parliament place point port position proposal purchase raid railway region residence road route seat site station strike
  strikes summit talks town venue village visit zone`;

const listOf = (words: string) => words.split(/\s+/u);

/** Words of English, in lower case, that are no names when a sentence begins with them. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  [...Object.values(classes), kinds].flatMap(listOf),
);
