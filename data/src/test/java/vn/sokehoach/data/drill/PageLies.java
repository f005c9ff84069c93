package vn.sokehoach.data.drill;

import static vn.sokehoach.data.drill.Lies.lie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes pages of HTML say what no program would write. */
final class PageLies {
    private static final Lies OF_PAGES = Lies.of(
            lie("<td(?=[ >])", "<td colspan=2147483647 rowspan=2147483647", "<td colspan=-1 rowspan=0",
                    "<td colspan=999",
                    "<td width=1e99% style='display:none'", "<td x:num=1e400 style='mso-number-format:\"yyyy\"'"),
            lie("<tr>", "<tr>".repeat(20_000), "<tr><td>".repeat(400), "</table>", "<tr><table><tr>".repeat(50)),
            lie("<p>", "<p>".repeat(30_000), "<div><p>".repeat(2_000), "<p style=\"" + "a:b;".repeat(50_000) + "\">",
                    "<p style='mso-list:l0 level99 lfo1'>", "<ol start=2147483647 type=i><li>",
                    "<ol type=a start=-9><li>",
                    "<ol reversed><li value=99999999999>", "<pre>", "<plaintext>", "<!--", "<![CDATA[", "<script>",
                    "<style>",
                    "<textarea>", "<svg><title>", "<math><mi><p>", "<select><p>", "<frameset><frame>", "<del>", "<ins>",
                    "<a href='#_ftn1' name='_ftnref1'>[1]</a>", "<font face='.VnTime'>", "<font face='VNI-Times'>",
                    "<b><i><u><font size=1>".repeat(300), "<table><caption>", "<iframe srcdoc='<p>a'>", "<template>"),
            lie("</p>", "", "</b></p></div></body>", "</p></html><p>", "&#0;", "&#x110000;", "&#55357;", "&ngoai;",
                    "&" + "a".repeat(100_000) + ";", "\0", "\uFFFE", "\u202E"),
            lie("<head>", "<head><meta charset=utf-7>", "<head><meta charset=utf-16>", "<head><meta charset=ibm037>",
                    "<head><base href='http://ngoai.invalid/'>", "<head><style>" + "p{".repeat(20_000) + "</style>",
                    "<head><style>" + "*,".repeat(50_000) + "p{display:none}</style>",
                    "<head><style>@media{".repeat(3_000), "<head><xml><x:ExcelWorkbook>"));
    private static final Lies OF_RICH_TEXT = Lies.of(lie("\\\\par ", "\\bin99999999999 ", "{".repeat(100_000), "}",
            "\\objdata 00", "\\u-99999? "), lie("^\\{\\\\rtf1", "{\\rtf", "{\\rt", "<html>"));
    private static final Lies OF_ARCHIVES = Lies.of(lie("boundary=\"[^\"]*\"", "boundary=\"\"", ""),
            lie("base64", "x-nen", "quoted-printable"), lie("MIME-Version", "X", "MIME-Version: 1.0\r\nMIME-Version"));

    private PageLies() {}

    /** A page, a rich text or a web archive with a lie in it. */
    static byte[] changed(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.UTF_8);
        Lies lies = text.startsWith("{") ? OF_RICH_TEXT : text.startsWith("MIME") ? OF_ARCHIVES : OF_PAGES;
        Charset charset = random.nextInt(6) > 0 ? StandardCharsets.UTF_8
                : Charset.forName(random.nextBoolean() ? "UTF-16" : "windows-1258");
        return lies.told(text, random).getBytes(charset);
    }
}
