/** Personal data and secrets, on made-up examples and on labelled data where it is present. */
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readShared } from '../../../bench/eval/shared-data.ts';
import { MAX_MASKED_CHARACTERS, maskPersonalData } from '../../../src/core/privacy/mask.ts';
import { createMasking, withoutNames } from '../../../src/core/privacy/masking.ts';

describe('masking', () => {
  it.each([
    ['My card is 4111 1111 1111 1111, exp 04/29', 'My card is [card], exp 04/29'],
    ['card 4111-1111-1111-1111 04 29', 'card [card] 04 29'],
    ['amex 378282246310005', 'amex [card]'],
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [iban] please'],
    ['gb82west12345698765432', '[iban]'],
    ['Write to Max.Müller+x@mail.example.co.uk.', 'Write to [email].'],
    ['max(dot)muster(at)example.com', '[email]'],
    ['Call +49 (0)170 123 45 67 today', 'Call [phone] today'],
    ['Call (555) 123-4567 or 555-123-4567', 'Call [phone] or [phone]'],
    ['01 42 68 53 00', '[phone]'],
    ['ssn 123-45-6789', 'ssn [id]'],
    ['NINO AB 12 34 56 C', 'NINO [id]'],
    ['DNI 12345678Z', 'DNI [id]'],
    ['CF RSSMRA85T10A562S', 'CF [id]'],
    ['CPF 529.982.247-25', 'CPF [id]'],
    ['passport number C01X00T47', 'passport number [id]'],
    ['from 203.0.113.7 and 2001:db8:85a3::8a2e:370:7334', 'from [ip] and [ip]'],
    ['key sk-proj-abcdefghijklmnopqrstuvwxyz123456', 'key [secret]'],
    ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', '[secret]'],
    ['Authorization: Bearer abc.def-ghi_jkl123', 'Authorization: Bearer [secret]'],
    ['my password is hunter2!x', 'my password is [secret]'],
    ['API key: "Zx81aaaaBBBB"', 'API key: "[secret]"'],
    ['AccountKey=abcd1234abcd1234==', 'AccountKey=[secret]'],
    ['postgres://app:pa55word@db.example/x', 'postgres://app:[secret]@db.example/x'],
    ['my PIN is 4821', 'my PIN is [secret]'],
    ['max at example dot com', '[email]'],
    ['BSN 111222333', 'BSN [id]'],
    ['身份证 11010519491231002X', '身份证 [id]'],
    ['my phone number is 71234567', 'my phone number is [phone]'],
    ['Maestro 5018.2277.3390.4617 bis 12/26', 'Maestro [card] bis 12/26'],
    ['PESEL to 85031744219', 'PESEL to [id]'],
    ['T.C. kimlik numaram 31820497510', 'T.C. kimlik numaram [id]'],
    ['personnummer är 850312-2395', 'personnummer är [id]'],
    ['Meine Steuer-ID lautet 86 095 742 719', 'Meine Steuer-ID lautet [id]'],
    ['Aadhaar card no 5530 2284 9195', 'Aadhaar card no [id]'],
    ['本人身份证11010519491231002X', '本人身份证[id]'],
    ['Handynummer: 0171/3920061', 'Handynummer: [phone]'],
    ['+49 (0)89 / 99 998 231', '[phone]'],
    ['0 312 555 01 88', '[phone]'],
    ['我的手机号是13955501728', '我的手机号是[phone]'],
    ['03-5550-1482までお電話ください', '[phone]までお電話ください'],
    ['連絡先 ０９０－５５５０－１９４４', '連絡先 [phone]'],
    ['واتساب ٠٥٥٥٠١٧٣٨٢ لو سمحتم', 'واتساب [phone] لو سمحتم'],
    ['2001:db8:a1:3e00::9からアクセス', '[ip]からアクセス'],
    ['DE89370400440532013000 und FR1420041010050500013M02606', '[iban] und [iban]'],
    ['{"client_secret":"a1b2-c3d4_e5f6"}', '{"client_secret":"[secret]"}'],
    ['Authorization: Token 49ba6cd6a699062713578', 'Authorization: Token [secret]'],
    [`api.telegram.org/bot7145006970:${'Aa1_'.repeat(9)}/getMe`, 'api.telegram.org/bot[secret]/getMe'],
    ['user: delia / pass: W4ffle-iron', 'user: delia / pass: [secret]'],
    ['The passphrase is "seven-soggy-socks"', 'The passphrase is "[secret]"'],
    ['reset to Pea!1959, the new password: Pea!1959', 'reset to [secret], the new password: [secret]'],
    ['Mein Passwort lautet Kirsche#88', 'Mein Passwort lautet [secret]'],
    ['密码：panda_Zhu2020', '密码：[secret]'],
    ['كلمة السر هي Jamal_Asfar9', 'كلمة السر هي [secret]'],
    ['mysql -u root -pTangerine.Dr3am shop', 'mysql -u root -p[secret] shop'],
    ['4111  1111  1111  1111 and 4111/1111/1111/1111', '[card] and [card]'],
    ['carta 4111–1111–1111–1111', 'carta [card]'],
    ['AT61-1904-3002-3457-3201', '[iban]'],
    ['le +33\u202f6\u202f12\u202f34\u202f56\u202f78', 'le [phone]'],
    ['RSS MRA 85T10 A562S', '[id]'],
    ['CPF on my profile should be 529 982 247 25', 'CPF on my profile should be [id]'],
    [`dapi${'0a1b'.repeat(8)}-2 expired`, '[secret] expired'],
    [`the auth token of Twilio is ${'d1f4'.repeat(8)}`, 'the auth token of Twilio is [secret]'],
    [`Xq7${'aB3dE5fG'.repeat(4)} is what I got`, '[secret] is what I got'],
    ['the password you gave me, "otter-canyon"', 'the password you gave me, "[secret]"'],
    ['the old password was marigold1987', 'the old password was [secret]'],
    ['şifrem kaplumbaga34 ama', 'şifrem [secret] ama'],
    ['我的密码是Xiaomao@2088 登录不上去', '我的密码是[secret] 登录不上去'],
    ['curl -u deploy:9d-Harrier https://repo.example', 'curl -u deploy:[secret] https://repo.example'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIEow==\n-----END RSA PRIVATE KEY-----', '[secret]'],
  ])('turns “%s” into “%s”', (text, masked) => {
    expect(maskPersonalData(text)).toBe(masked);
  });

  it.each([
    'Order 4111111111111112 is late',
    'tracking number 9400111899223197428490',
    'invoice 078-05-11200 is wrong',
    'version 1.2.3-4567890 crashes',
    'meeting on 12/03/2026 or 2026-11-22 at 10:30:45',
    'http://127.0.0.1:3000/health and 0.0.0.0',
    'how do I change my password?',
    'my password is not working',
    'between 2020 - 2026 it cost 1 000 000 or 12,500.00',
    'std::vector and a::b and 12:30:45',
    'TypeError at line 1234567',
    'it cost 2 700 000 or (2.100.000)',
    'pin code 560001',
    'Pedido 40-118-7732 todavía pendiente',
    'PO 4500118477 needs to be on the invoice',
    '1Z 84R 2V7 03 9917 4402 is the parcel',
    '条形码 6901234567892 扫不出来',
    'lat=35.6586&lon=139.7454',
    'meter reading: 004471.8 kWh',
    '١٤/٠٧/٢٠٢٥ هو موعد التسليم',
    'パスワードは8文字以上必要ですか',
    'export TOKEN=<token> and password: ********',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx is the example in the docs',
    'password = os.environ["DB_PASSWORD"]',
    'my passport expires on 2027-05-12',
    'Updated to version 4.12.0.3 and firmware 2.1.0.12',
    'logo@2x.png is blurry',
    'part no. 900-12-4410 is missing',
    'MAX_INT 2147483647 overflowed',
    'opening hours 9–17, see 3f2b8c1e-4d5a-4f6b-9c7d-1e2f3a4b5c6d or commit 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'the key is under the mat and the token is invalid',
    'Set `RATE_LIMIT_MESSAGES_PER_MINUTE` to 30 and `PORT` to 3000.',
  ])('leaves “%s” alone', (text) => {
    expect(maskPersonalData(text)).toBe(text);
  });

  it('lets nothing out that it did not look at', () => {
    const masked = maskPersonalData(`${'x '.repeat(MAX_MASKED_CHARACTERS)}max@example.com`);
    expect(masked.length).toBeLessThanOrEqual(MAX_MASKED_CHARACTERS);
    expect(masked).not.toContain('max@example.com');
  });

  it('finds what labelled data holds, and hardly anything else', async (context) => {
    const { recall, falseLines } = measure(await readShared('pii.jsonl', labelled, context));
    for (const [kind, share] of Object.entries(recall))
      expect(share, kind).toBeGreaterThanOrEqual(floorOf(kind));
    expect(falseLines).toBeLessThanOrEqual(0.005);
  });

  it.each(['banking77', 'dstc11-cambridge', 'xquad'])('leaves the questions of %s alone', async (set) => {
    const questions = await readShared(`${set}/queries.jsonl`, z.object({ text: z.string() }));
    const changed = questions.filter(({ text }) => maskPersonalData(text) !== text);
    expect(changed.length / questions.length).toBeLessThanOrEqual(0.005);
  });

  it('finds the mobile numbers of nearly every country as they are written there', () => {
    const numbers = getCountries().flatMap(
      (country: CountryCode) => getExampleNumber(country, examples) ?? [],
    );
    const missed = (write: (number: (typeof numbers)[number]) => string, before: string) =>
      numbers.filter((number) =>
        maskPersonalData(`${before} ${write(number)} please`).includes(write(number)),
      ).length;
    expect(missed((number) => number.formatInternational(), 'it is')).toBe(0);
    expect(missed((number) => number.formatNational(), 'it is') / numbers.length).toBeLessThan(0.15);
    expect(missed((number) => number.formatNational(), 'call me at') / numbers.length).toBeLessThan(0.05);
    expect(missed((number) => number.nationalNumber, 'call me at') / numbers.length).toBeLessThan(0.03);
  });
});

describe('masking that is taken back', () => {
  it('names each value and puts it back', () => {
    const { mask, restore } = createMasking();
    const masked = mask('Mail max@example.com or mia@example.com, card 4111 1111 1111 1111');
    expect(masked).toBe('Mail [email-1] or [email-2], card [card-1]');
    expect(mask('Is it mia@example.com?')).toBe('Is it [email-2]?');
    expect(restore('We wrote to [email-2]. [1]')).toBe('We wrote to mia@example.com. [1]');
  });

  it('puts nothing in the place of a name that it did not give', () => {
    expect(createMasking().restore('[email-1] [card-7]')).toBe('[email-1] [card-7]');
  });

  it('searches without the names', () => {
    expect(withoutNames('Is [email-1] stored with [card-2]?')).toBe('Is stored with ?');
  });

  it('gives the same names when the turn is repeated', () => {
    const texts = ['token: ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'from 203.0.113.7'];
    const once = createMasking();
    const again = createMasking();
    expect(texts.map(once.mask)).toEqual(texts.map(again.mask));
    expect(texts.map(once.mask).map(once.restore)).toEqual(texts);
  });
});

const labelled = z.object({
  text: z.string(),
  spans: z.array(z.object({ type: z.string(), value: z.string() })),
});

const KINDS = ['CREDIT_CARD', 'EMAIL', 'IBAN', 'PHONE', 'IP', 'SECRET', 'PASSPORT', 'SSN'];

function floorOf(kind: string): number {
  if (kind === 'SECRET') return 1;
  return kind === 'PHONE' ? 0.95 : 0.98;
}

function measure(rows: readonly z.infer<typeof labelled>[]) {
  const masked = rows.map((row) => ({ ...row, masked: maskPersonalData(row.text) }));
  const recall = Object.fromEntries(
    KINDS.map((kind) => {
      const spans = masked.flatMap((row) =>
        row.spans.filter(({ type }) => type === kind).map(({ value }) => !row.masked.includes(value)),
      );
      return [kind, spans.filter(Boolean).length / spans.length];
    }),
  );
  const isFalse = masked.filter((row) => {
    const wanted = row.spans.filter(({ type }) => KINDS.includes(type)).length;
    return (row.masked.match(/\[(?:card|email|iban|phone|ip|secret|id)\]/g) ?? []).length > wanted;
  });
  return { recall, falseLines: isFalse.length / rows.length };
}
