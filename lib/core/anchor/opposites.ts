/** Pairs whose one side says the contrary of the other, with every form that changes in reports: "one same | other same". */
export const OPPOSITES = `
  increase increases increased increasing increasingly rise rises rose risen rising grow grows grew grown growing growth climb climbed climbing gain gained gains | decrease decreases decreased decreasing reduce reduces reduced reducing reduction reductions fall falls fell fallen falling decline declines declined declining drop drops dropped dropping shrink shrank shrinking
  improve improves improved improving improvement improvements | deteriorate deteriorates deteriorated deteriorating deterioration worsen worsens worsened worsening slip slips slipped slipping regress regressed
  better best | worse worst
  met meets meeting meet achieve achieves achieved achieving achievement fulfil fulfilled attain attained | unmet missed
  safe safely safer safest secure securely | unsafe unsafely dangerous dangerously insecure hazardous risky
  effective effectively effectiveness | ineffective ineffectively ineffectiveness
  strong strongly stronger strongest robust robustly strength strengths | weak weakly weaker weakest weakness weaknesses fragile
  well good goods | ill poor poorly poorer poorest bad badly
  sufficient | insufficient deficient deficiency deficiencies
  adequate | inadequate inadequately
  appropriate appropriately | inappropriate inappropriately
  consistent | inconsistent inconsistency variable varied patchy uneven
  clear clearer clarity | unclear vague confused confusing confusion
  timely prompt punctual | untimely delayed delay delays delaying overdue tardy
  satisfactory satisfied satisfying satisfaction | unsatisfactory dissatisfied dissatisfaction
  successful successfully success successes succeed succeeds succeeded | unsuccessful unsuccessfully
  positive positively | negative negatively
  pass passes passed | failed fails
  include includes included including inclusion inclusive | exclude excludes excluded exclusion
  accept accepts accepted acceptable | reject rejects rejected unacceptable rejection
  agree agrees agreed agreement | disagree disagrees disagreed disagreement
  support supports supported supporting supportive | oppose opposes opposed opposing opposition unsupportive unsupported
  approve approves approved approval | disapprove disapproved disapproval
  allow allows allowed permit permits permitted | forbid forbids forbidden prohibit prohibits prohibited ban bans banned
  open opens opened opening | close closes closed closing closure shut
  begin | finish finished finishes
  present attend attends attended attending attendance | absences truancy truant
  quick quicker fast faster | slow slower slowest
  easy easily easier | difficult difficulty difficulties hard harder
  likely | unlikely
  known | unknown
  able ability | inability
  aware awareness | unaware oblivious
  available availability | unavailable
  accurate accurately accuracy | inaccurate inaccurately inaccuracy erroneous
  reliable reliably | unreliable unreliably
  suitable suitably | unsuitable unsuitably
  stable stability settled | unstable instability volatile unsettled turbulent turbulence
  equal equally equality | unequal inequality
  fair fairly | unfair unfairly
  legal legally lawful lawfully | illegal illegally unlawful unlawfully
  regular | irregular irregularly
  complete completed | incomplete unfinished
  prepared | unprepared
  qualified | unqualified
  trained | untrained
  registered | unregistered
  authorised authorized | unauthorised unauthorized
  necessary | unnecessary
  important | unimportant trivial
  relevant | irrelevant
  confident confidence confidently | unconfident anxious anxiety
  healthy | unhealthy
  happy happier | unhappy unhappier sad
  kind kindly caring | unkind unkindly uncaring cruel
  respectful respectfully respect respected | disrespectful disrespectfully disrespect disrespected
  polite politely courteous | impolite rude rudely
  calm calmly orderly | chaotic disorderly disruptive disruption unruly
  engaged engaging | disengaged disengaging
  motivated | unmotivated demotivated
  valued | undervalued unvalued
  ambitious ambition | unambitious
  challenging challenged | unchallenging unchallenged
  coherent coherently | incoherent incoherently
  compliant compliance comply complies complied | noncompliant noncompliance breach breaches breached
  competent competently competence | incompetent incompetently incompetence
  proportionate proportionately | disproportionate disproportionately
  advantaged advantage advantages | disadvantaged disadvantage disadvantages
  credible | implausible
  correct correctly right rightly | incorrect incorrectly wrong wrongly
  true truly | false falsely untrue
  honest honestly | dishonest dishonestly
  responsible responsibly | irresponsible irresponsibly
  sensitive sensitively | insensitive insensitively
  sustained sustainable | unsustained unsustainable
  tackled addressed resolved | unresolved unaddressed
  monitored | unmonitored
  supervised | unsupervised
  recorded | unrecorded
  reported | unreported
  detected | undetected
  protected protects protect protection | unprotected endangered endangers endanger endangering
  welcoming welcomed welcome | unwelcoming unwelcome hostile
  helpful helps helped help helping | unhelpful hinders hinder hindered hindering
  useful | useless
  careful carefully | careless carelessly
  thorough thoroughly rigorous rigorously detailed | superficial superficially cursory perfunctory
  purposeful | aimless
  hopeful | hopeless
  powerful | powerless
  meaningful | meaningless
  visible | invisible
  possible | impossible
  mature | immature
  patient | impatient
  perfect | imperfect
  formal formally | informal informally
  direct directly | indirect indirectly
  dependent | independent independently independence
  visited seen | unvisited unseen
  familiar | unfamiliar
  understood understand understands understanding | misunderstood misunderstand misunderstands misunderstanding
  used uses use | misused misuse unused
  treated | mistreated untreated
  trust trusted trusts | distrust mistrust distrusted
  like likes liked | dislike dislikes disliked
  appear appears appeared | disappear disappears disappeared
  connected | disconnected
  organised organized | disorganised disorganized
  encourage encourages encouraged encouraging | discourage discourages discouraged discouraging
  courage | fear fears
  promote promotes promoted promoting | undermine undermines undermined undermining demote demoted
  internal internally | external externally
  include | omit
  buy bought | sell sold
  enter entered | leave leaves left leaving
  arrive arrived | depart departed
  raise raises raised raising | lower lowers lowered lowering cut cuts cutting
  expand expands expanded expanding expansion extend extended | contract contracted narrowed narrow narrows narrowing
  widen widens widened widening wide wider broad | narrow narrower
  advance advanced | retreat retreated
  win won | lose loses lost losing loss losses
  surplus | deficit shortfall shortage shortages
  profit | debt
  maintain maintains maintained | abandon abandoned abandons
  rapid swift prompt | sluggish gradual
  exceed exceeds exceeded | undershoot
  outperform outperforms outperformed | underperform underperforms underperformed underperformance underachieve underachievement
  oversubscribed | undersubscribed
  overspent overspend | underspent underspend
  overestimated overestimate | underestimated underestimate
  experienced | inexperienced
  permanent | interim agency
  substantive | nominal
  urgent urgently | routine routinely
  high-quality | low-quality
  praised praise praises commended commend applauded | criticised criticise criticises criticism criticisms condemned condemn
  celebrated | deplored
  proud pride | ashamed shame
  love loves loved enjoy enjoys enjoyed enjoyable | hate hates hated
  reassured reassuring | alarmed alarming worried worrying concerned concerning concern concerns
  impressive impressed | disappointing disappointed unimpressive unimpressed
  flourish flourishes flourished thrive thrives thrived thriving | flounder struggle struggles struggled struggling languish
  excellent superb exceptional exemplary | dreadful awful terrible dire abysmal mediocre
  upheld | dismissed overturned quashed
  guilty | innocent
  hired hire hires recruited recruit recruits appointed | fired sacked sack dismissal dismissals
  taught teach teaches | learned learnt learn learns
  exposed exposes expose | shielded shields shield
  soared soaring surged surging | plunged plunging plummeted plummeting
  peaked peak | bottomed
  matched matches | trailed trails
  remembered remember remembers | forgot forget forgets forgotten
  harmed harm harms harmful hurt abused abuse abuses abusive | unharmed unhurt harmless
  pre | post
  pro | anti
  granted | withheld withdrawn revoked
  gained | forfeited
  added adds add | removed removes remove
  within inside | outside beyond
  forward forwards | backward backwards
  top | bottom
  ahead | behind
  day | night
  morning | afternoon evening
  public publicly | private privately
  primary | secondary
  major | minor
  male boy boys man men father fathers son sons he him his | female girl girls woman women mother mothers daughter daughters she her hers
  younger youngest | older oldest elder
  statutory mandatory compulsory | voluntary optional discretionary
  local locally | national nationally
  sooner | eventual
  simple | complex
  heavy heavily | light lightly
  frequent | infrequent infrequently
  active actively | inactive passive passively
  decisive decisively | indecisive hesitant
  flexible | inflexible rigid rigidly
  efficient efficiently | inefficient inefficiently wasteful
  logical | illogical
  visible | hidden
  transparent transparently | opaque secretive
  balanced | unbalanced skewed
  clean | dirty
  warm | cold
  rich | impoverished
  generous | mean
  lead led leads leading | follow followed follows following`;
