import type { SeriousPatterns } from './serious-patterns.ts';

export const ENGLISH: SeriousPatterns = {
  legal: [
    /\b(?:my|our|a|an|with my|the) (?:lawyer|attorney|solicitor|barrister|legal counsel)s? (?:will|is|are|has|have|says|said|advised|told|to contact|contact|get|sent)\b|\b(?:hear from|talk to|speak to|contact|call|hire|get|consult|consulting) (?:my|our|a|an) (?:lawyer|attorney|solicitor)s?\b/,
    /\b(?:legal action|take (?:you|this|them) to court|see you in court|(?:going|want|have|forced) to sue|(?:will|ill|gonna) sue|sue (?:you|your|the company|them)|suing (?:you|your)|lawsuit against|class action|file a lawsuit|small claims(?: court)?|press charges|cease and desist|subpoena|court order)\b/,
    /\b(?:report|reported|reporting|complain|complaint|complaining) (?:you |this |it )?(?:to|with) (?:the )?(?:police|authorities|ombudsman|regulator|trading standards|better business bureau|bbb|ftc|ico|data protection (?:authority|officer|agency)|consumer protection|attorney general|financial ombudsman|bafin|cnil)\b/,
    /\b(?:you are|youre|this is|committing|victim of|it is) (?:a )?(?:fraud|scammers?|a scam|scam|identity theft|thieves)\b/,
  ],
  safety: [
    /\b(?:kill(?:ing)? myself|end(?:ing)? my life|suicid(?:e|al)|want to die|(?:hurt|harm|cut)(?:ing)? myself|self harm|dont want to live|no reason to live|better off dead|overdos(?:e|ed|ing))\b/,
    /\b(?:caught (?:on )?fire|(?:is|was|are|were|started) (?:on fire|burning|smoking|sparking)|burst into flames|explod(?:ed|ing)|electric shock|electrocuted|shocked me|gas leak|smell(?:s|ing)? (?:of )?(?:gas|smoke|burning)|carbon monoxide (?:alarm|detector)|smoke (?:is )?coming (?:out|from))\b/,
    /\b(?:(?:i|he|she|my \w+|somebody|someone)(?: \w+)? (?:is |was |got |has been |have been |am |were )?(?:injured|bleeding|unconscious|poisoned|not breathing|choking|burned|burnt)|(?:went|had to go|rushed) to (?:the )?(?:hospital|emergency)|in the emergency room|allergic reaction|heart attack|chest pains?|call(?:ed)? (?:an ambulance|911|999|112))\b/,
    /\b(?:(?:he|she|they|someone|somebody|my \w+) (?:is |are )?(?:threatening me|threatened me|going to (?:kill|hurt) (?:me|us|my)|hits? me|beats? me|stalking me)|bomb threat|being (?:abused|stalked|threatened)|i am in danger|im in danger|in danger right now)\b/,
  ],
};
