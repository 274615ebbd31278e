/// The English function words.
let englishFunctionWords = """
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones oneself each other another others
  this that these those here there who whom whose which what whatever whoever whichever
  some any none no every everyone everybody everything everywhere someone somebody something somewhere anyone anybody anything anywhere
  nobody nothing nowhere all both either neither many much more most few fewer less least several such same own
  a an the and or but nor so yet if then than as because since unless until till while whereas although though whether lest
  of in on at by for with without within about against between among amongst into onto through throughout during before after
  above below to from up down out off over under again further upon towards toward along across around behind beside besides
  beyond near per via despite except including regarding concerning according like unlike
  am is are was were be been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's there's
  have has had having haven't hasn't hadn't i've we've they've do does did done doing don't doesn't didn't
  will would shall should can could may might must ought cannot can't won't wouldn't shouldn't couldn't mustn't
  not only also just too very quite rather even still already always never ever often sometimes usually seldom now then soon
  when where why how however therefore thus hence moreover furthermore otherwise instead perhaps maybe almost nearly
  once twice away back together especially particularly etc e.g i.e eg ie vs
  get gets got getting make makes made go goes went gone come comes came take takes took let lets
  two three four five
  """
