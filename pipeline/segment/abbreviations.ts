/** English abbreviations that end in a full stop and are followed by more of the sentence; lower case, without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof rev hon st sr jr gov gen col capt lt sgt maj adm sen rep pres supt dir
  vs v viz cf e.g i.e eg ie al ca approx resp incl excl est min max avg fig figs no nos vol vols pp p ch sec art para ed eds ext tel
  u.s u.k u.n e.u d.c u.a.e n.y l.a
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  co corp ltd inc pte pty plc llc bros dept univ inst assn assoc bldg blvd ave rd mt ft sq hr hrs km kg bn mn mil bil tril
  ph.d m.d b.a m.a m.sc`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Those of them that may also end a sentence: they do where the next word begins like one. */
export const MAY_END: ReadonlySet<string> = new Set(
  'co corp ltd inc pte pty plc llc jr sr al u.s u.k u.n e.u d.c u.a.e a.m p.m am pm ph.d m.d dept univ km kg bn mn hr hrs etc ave rd'.split(
    ' ',
  ),
)

/** Words that begin a sentence oftener than they follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you in on at as by for from with under after before since during while when where if although though however but and so also
  meanwhile moreover furthermore therefore thus besides according in addition to there here what who how why his her their our my both all some many most each every another other such no not
  last next earlier later now today yesterday tomorrow once until unless because`.split(/\s+/),
)

/** Words after `a.m.` and `p.m.` that belong to the same time. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december kst gmt utc et est korea local seoul'.split(
    ' ',
  ),
)
