/** Whether a word of another language happens to be what a syllable is typed as: *of*, *was*, *Laos*. */
export function isForeignWord(word: string): boolean {
  return FOREIGN.has(word.toLowerCase())
}

/** Foreign words that Vietnamese means far more often, where both neighbours are Vietnamese: *cos* for *có*. */
export function isOftenMeant(word: string): boolean {
  return OFTEN_MEANT.has(word.toLowerCase())
}

const list = (words: string) => new Set(words.trim().split(/\s+/))

const OFTEN_MEANT = /* @__PURE__ */ list('as bij car cats cos cow hair its lys mas mays six tor')

// Counted in Vietnamese Wikipedia: words that read as keystrokes and occur twice or more, typing errors aside; and some
// plurals of English.
const FOREIGN = /* @__PURE__ */ list(
  `aam aan af air aix aj aji ama amr ams ana ans ar ari arm as asp ast asu auf aur aura aus aux ax aya baau bair
  bangs bar bari bas basi bax bee beef beer bees beets bern best bias bij bir bis boer bois bongo bons boo boom
  booms boon boost boots bore born boron bos boson boss bow box burn bus car cari cast cats chair chaos char charm
  chats cheer chef cher chips choir choix chor chuj coast coon coops cor core corn cos cost cow cox cups cwa cwm
  dado dams dans dar daro das daur dawn days dee deeds deems deen deeps deer def der des dias did dida didn dira
  dix docs does doesn dogs doo doom dooms door doori dor dorn dos dow dowd down downs duns dust dux dwa dwd ee ef
  ems er es est este ex exe feed fees gaasp gama ganga gar gas gets goes goo goods gorm guns gur gus hair haj hama
  hams hana hanga hanja hans har has hats haus hays hee heer heme her here hero hex his hist hits hof homo homs
  hons hoo hoon hoops hoots horn host how huns hur hus hwa if ir iru is isp its ius ix jeep kar kee keen keep
  keeps ker keren kern khaan khor kira kits korn lama laos laps las last lawn lee lens les lets lex liar lif lips
  lira lis lisp list lois looms loon loops loots los lost lots low luis lur lust lux lys maay mair manga mangas
  mans manx maps mar maru mas mast mats max mayr mays mee meer meets mer mets mir miru misa mix mofa mono mons moo
  moon moons moor moos mor mora more mori mos most muir mur mura mus must mw nair naru nas nast nee needs nest
  neue ngos nix nocs noir noo noon noons noor nor now nur nus nuys of oms oo ooi oost ops or ore os osan ost own
  ox oxi pair pais paix panj par param pas past pasta pax pays peeps peer per peso pest pets phanà photos piaf
  pins pius poems poets pons poon poor pops por post queen queens queer quest queue raj raps ras reef rees ref res
  rest rex rif rijn roar roast roo roof room rooms roots ros rosa rose row runs rus rust sachs sais sama sams
  sangs sans sar sari says see seeds seef seems seen seeps sees sejm senex sense sets sex shoes sims sins sir sis
  six soar songs sons soo soon soor sore sox sur sus syr taif taj taos tapas tar taro tax taxi tee teen teens tees
  term test tex thar thee theme there these this thor thori thorn those thux tips tois too tools tor torai tori
  tow town towns trans trax tree trees tres trias trois trojan troops troost trus trust turn twa tyr uj uji ups ur
  urê us var vaux ver vest vir vis visa voix voor vos vox wa war was weeks wi wm ws wu xeer xix xoom yr zooms ôxi`,
)
