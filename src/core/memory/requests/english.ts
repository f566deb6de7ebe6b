import type { MemoryPatterns } from './memory-patterns.ts';

const ASK =
  '(?:(?:please|pls|plz|hey|hi|ok|so|and|now|just|kindly|(?:can|could|would|will) (?:you|u)|i want(?: (?:you|u))? to|(?:i want|i need) to see|i need you to|id like(?: you)? to|i would like(?: you)? to|lets) ){0,4}';
const YOU = '(?:(?:you|u)(?: guys| all)?|the (?:chat ?)?bot|this (?:chat ?)?bot|it|this chat)';
const KNOW =
  '(?:remember(?:s|ed|ing)?|knows?|known|knew|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|keeps?|kept|learn(?:s|ed|t)?|recall(?:s|ed)?|ha(?:ve|s|d)|got|holds?|hold|memori[sz]ed?|noted?(?: down)?|recorded?|written down|retain(?:ed|s)?)';
const STILL =
  '(?:(?:still|already|actually|currently|even|also|got|now|all|so far|ever|exactly|really) ){0,3}';
const ABOUT_ME = '(?:about|on|of|from|regarding|concerning) (?:me|myself|us)';
const MEMORY = '(?:(?:your|ur|the|its) )?(?:memory|memories|head|mind|brain|notes|memory bank)';
const FACTS =
  '(?:information|info|infos|data|details|facts|things|stuff|personal (?:data|details|info|information|facts)|memories|notes)';
const TOLD =
  '(?:i|we)(?:ve| have)?(?: (?:ever|just|all|already|previously|once))? (?:told|said|shared|wrote|mentioned|gave|given|typed|talked|discussed|chatted|spoke|spoken|asked|written|talked to)';
const OUR_TALK =
  '(?:(?:our|my|the|any) (?:(?:last|previous|earlier|first|past|other|old) ){0,2}(?:chats?|conversations?|talks?|discussions?|sessions?|messages))';
const MINE =
  '(?:my (?:\\w+ )?(?:name|address|birthday|preferences|details|job|city|age|hobby|hobbies|favou?rite \\w+|dogs name|family|situation)|who i am|where i live|what my \\w+ is|what i (?:like|do|prefer))';
const FORGET =
  '(?:forget|delete|erase|remove|clear|wipe|scrub|purge|drop|get rid of|throw (?:away|out)|discard|destroy|unlearn)';
const LATER =
  '(?: (?:please|pls|plz|now|right now|again|immediately|at once|completely|entirely|forever|for good|ok|thanks|thank you|too|from now on|any ?more|erase it|delete it|forget it|all of it|permanently|asap)){0,3}';

export const ENGLISH: MemoryPatterns = {
  list: new RegExp(
    [
      `^${ASK}(?:(?:tell|show|list|give|remind)(?: me)? )?(?:exactly )?(?:what|which)(?: (?:else|exactly|all|kind of|sort of|of my|${FACTS})){0,3}(?: ${ABOUT_ME})? (?:(?:do|does|has|have|did|are|is) )?${YOU}(?: have| has| do)? ${STILL}${KNOW}(?: (?:\\w+ ){0,3})?(?: ?${ABOUT_ME})(?: .{0,25})?$`,
      `^${ASK}(?:tell me )?(?:what|which)(?: of my| personal)?(?: \\w+){0,2} ${FACTS}(?: ${ABOUT_ME}| of mine)? (?:do|have|did|are) ${YOU}(?: \\w+){0,3} (?:in|to) ${MEMORY}$|^(?:what|which) of my ${FACTS} (?:do|have|did) ${YOU} ${STILL}${KNOW}$`,
      `^${ASK}(?:tell|show|list|give)(?: me)? (?:me )?(?:everything|all(?: (?:the )?${FACTS})?|anything|whatever|what|the ${FACTS})(?: (?:that|which))? ?(?:you|u|youve|uve|the bot)(?: have| has| ve)? ${STILL}${KNOW}(?: (?:\\w+ ){0,2})?(?: ?${ABOUT_ME})(?: .{0,20})?$`,
      `^(?:(?:so|hey|hi|and) )?(?:(?:do|can|did|dont) ${YOU} )${STILL}(?:remember|recall|know) (?:me|who i am|what i(?:ve| have)? (?:told|said|wrote|mentioned|asked)(?: .{0,30})?|what (?:we|i) (?:talked|spoke|discussed|chatted)(?: .{0,30})?|(?:(?:anything|something|things|stuff|\\w+ ${FACTS})(?: (?:else|i (?:told|said)|you know|at all))? (?:about|from|of) (?:me|${OUR_TALK})(?: .{0,20})?)|${OUR_TALK}(?: .{0,25})?|(?:talking|chatting|speaking|writing) (?:to|with) (?:me|each other)(?: .{0,25})?|the last time (?:we|i) .{1,30}|${MINE}(?: .{0,15})?)$`,
      `^have ${YOU} ${STILL}(?:remembered|saved|stored|kept|learned|learnt|noted|memori[sz]ed|retained)(?: .{0,25})? (?:${ABOUT_ME}|(?:from|of|in) ${OUR_TALK}|(?:i|we) (?:told|said|talked|mentioned).{0,20}|my (?:name|details|address|preferences))(?: .{0,15})?$`,
      `^do ${YOU} ${STILL}(?:have|keep|store|hold|got) (?:any |some |a )?(?:${FACTS}|memory|record|anything|something)(?: \\w+)? (?:about|of|on) (?:me|${OUR_TALK})(?: (?:stored|saved|in ${MEMORY}))?$`,
      `^${ASK}(?:show|list|tell|display|open|see|view)(?: me)? (?:my|your|the) (?:(?:saved|stored) )?(?:memor(?:y|ies)|remembered (?:facts|things))(?: (?:of|about|on) me)?$|^(?:what is|whats) (?:in (?:your|my) memory(?: ${ABOUT_ME})?|(?:stored|saved|remembered|known|kept|noted) ${ABOUT_ME})(?: .{0,20})?$|^is (?:there )?(?:anything|something|any ${FACTS}) (?:${ABOUT_ME}|you (?:know|remember) ${ABOUT_ME}) (?:stored|saved|kept|remembered|in ${MEMORY})(?: in ${MEMORY})?$|^${ASK}remind me (?:of )?what ${TOLD}(?: .{0,20})?$|^what (?:was it (?:that )?)${TOLD}(?: .{0,20})?$|^am i (?:stored|saved|remembered) in ${MEMORY}$`,
    ].join('|'),
  ),
  all: new RegExp(
    [
      `^${ASK}${FORGET} (?:absolutely )?(?:everything|all|all of (?:it|that|this)|it all)(?: (?:about|of) me)?${LATER}$`,
      `^${ASK}${FORGET} (?:absolutely )?(?:(?:everything|all(?: (?:of )?(?:the|your|my))?|anything|whatever|what|the|your|any)(?: (?:${FACTS}|it|things|that|which)){0,2}) (?:(?:that|which|what) )?(?:(?:(?:you|u|the bot|youve)(?: have| has| ve)?(?: ${STILL}${KNOW})?(?: \\w+){0,2}(?: ${ABOUT_ME}| of mine| from ${OUR_TALK}| so far| in ${MEMORY})(?: .{0,20})?)|${TOLD}(?: .{0,30})?|(?:you|u|the bot|youve)(?: have| has)? (?:know|knows|remember|remembers|remembered|stored|saved))${LATER}$`,
      `^${ASK}${FORGET} (?:(?:all|any|every|everything|the|your) ){1,2}(?:${FACTS} )?(?:about|on|of) me${LATER}$|^${ASK}(?:forget|erase|wipe)(?: about)? (?:me|who i am|that (?:i|we) (?:ever )?(?:existed|exist|talked|spoke|met)|(?:all |about )?(?:of )?${OUR_TALK})(?: from ${MEMORY})?${LATER}$`,
      `^${ASK}${FORGET} (?:me|it all|everything|all|(?:all )?(?:of )?(?:my|our|any|the) (?:\\w+ ){0,2}(?:${FACTS}|chats?|conversations?|traces?|profile))(?: (?:about me|about us|you have))? (?:from|in|out of|off) (?:your|ur|the|its) (?:\\w+ )?(?:memory|memories|head|mind|brain|notes|memory bank)${LATER}$`,
      `^${ASK}(?:i )?(?:dont|do not) (?:remember|keep|store|save) (?:anything|a word|what|everything)(?: of what)? (?:that )?${TOLD}${LATER}$(?<!^i dont .{1,150})`,
      `^${ASK}(?:erase|wipe|forget) all (?:of )?my (?:${FACTS})${LATER}$`,
      `^${ASK}(?:i )?(?:dont|do not|never|stop)(?: want (?:you|u|the bot) to| ever)? (?:remember(?:ing)?|keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing)|retain(?:ing)?|know(?:ing)?|memori[sz](?:e|ing)|hold(?:ing)?(?: on to)?) (?:anything|things|stuff|everything|${FACTS}|any (?:\\w+ )?(?:${FACTS}))(?: \\w+){0,2} ${ABOUT_ME}${LATER}$`,
      `^${ASK}(?:delete|clear|erase|wipe|reset|empty|flush|purge) (?:(?:all|of) ){0,2}(?:my|your) (?:\\w+ )?memor(?:y|ies)(?: (?:of|about) me)?${LATER}$`,
    ].join('|'),
  ),
  one: new RegExp(
    `^${ASK}(?:(?:forget (?:number |no |nr |fact |memory |about |that |the fact that )?|${FORGET} (?=.{1,80} (?:from|out of) (?:your (?:memory|head|mind|brain|notes)|what (?:you|youve) )))(?:(?:about )?(?:that )?my )?|(?:i )?(?:dont|do not) want (?:you|the bot) to (?:remember|keep|store|save|know) my )(?<which>.+?)(?: (?:from|out of) (?:your (?:memory|head|mind|brain|notes)|what (?:you|youve)(?: have)? (?:know|remember(?:ed)?|saved|stored|learned)(?: about me)?))?(?: (?:please|pls|again|plz))?$`,
  ),
};
