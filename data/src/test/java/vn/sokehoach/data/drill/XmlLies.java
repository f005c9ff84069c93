package vn.sokehoach.data.drill;

import static vn.sokehoach.data.drill.Lies.lie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes XML parts of Office say what no program would write: of Word, of Excel, of the package, of XML itself. */
final class XmlLies {
    private static final int DEEP = 100_000;
    private static final String[] NUMBERS = {"\"-1\"", "\"0\"", "\"2147483647\"", "\"2147483648\"", "\"-2147483648\"",
            "\"99999999999999999999\"", "\"\"", "\"NaN\"", "\"1e308\"", "\"١٢\"", "\" 7 \""};
    private static final Lies OF_OFFICE = Lies.of(
            lie("\"-?\\d{1,12}\"", NUMBERS),
            lie("(<w:basedOn w:val=)\"[^\"]*\"", "$1\"Normal\"", "$1\"Heading1\"", "$1\"x\""),
            lie("(w:styleId=)\"[^\"]*\"", "$1\"Normal\"", "$1\"x\""),
            lie("(<w:start w:val=)\"\\d+\"", "$1\"2147483647\"", "$1\"-2147483648\"", "$1\"999999999\""),
            lie("(<w:numFmt w:val=)\"\\w+\"", "$1\"upperRoman\"", "$1\"lowerLetter\"", "$1\"vietnameseCounting\""),
            lie("(<w:lvlText w:val=)\"[^\"]*\"", "$1\"" + "%1%9".repeat(500) + "\"", "$1\"%0%10\""),
            lie("(<w:abstractNumId w:val=)\"\\d+\"", "$1\"0\"", "$1\"-5\""),
            lie("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"2147483647\"/>", "<w:tcPr><w:gridSpan w:val=\"-3\"/>",
                    "<w:tcPr><w:vMerge/>", "<w:tcPr><w:vMerge w:val=\"restart\"/>",
                    "<w:tcPr><w:gridSpan w:val=\"60000\"/>"),
            lie("<w:trPr>", "<w:trPr><w:gridBefore w:val=\"2147483647\"/>", "<w:trPr><w:gridAfter w:val=\"-9\"/>"),
            lie("<w:tc>", "<w:tc>" + "<w:tbl><w:tr><w:tc>".repeat(90) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(90)),
            lie("<w:p(?= |>)", "<w:p/>".repeat(50_000) + "<w:p"),
            lie("<w:r>", "<w:r><w:fldChar w:fldCharType=\"begin\"/>", "<w:r><w:footnoteReference w:id=\"1\"/>",
                    "<w:r><w:sym w:font=\"Symbol\" w:char=\"FFFFF\"/>"),
            lie("<mergeCells.*?</mergeCells>|</sheetData>",
                    "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>",
                    "</sheetData><mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1:A1\"/></mergeCells>"),
            lie("<row [^>]*>", "<row r=\"1048576\">", "<row r=\"0\">", "<row r=\"-1\" spans=\"9:1\">", "<row>"),
            lie("( r=)\"[A-Z]{1,3}\\d+\"", "$1\"XFD1048576\"", "$1\"ZZZZ1\"", "$1\"A0\"", "$1\"1A\"",
                    "$1\"A99999999999\""),
            lie("( s=)\"\\d+\"", "$1\"65000\"", "$1\"-1\""),
            lie("( t=)\"\\w+\"", "$1\"e\"", "$1\"s\"", "$1\"zz\"", "$1\"d\""),
            lie("<v>[^<]*</v>", "<v>-1</v>", "<v>1e400</v>", "<v></v>", "<v>2958466.5</v>", "<v>99999999</v>"),
            lie("(formatCode=)\"[^\"]*\"", "$1\"" + "[<1]0;".repeat(300) + "\"", "$1\"" + "#,".repeat(5_000) + "\"",
                    "$1\"yyyy\\-mm;@\""),
            lie("<dimension [^>]*>", "<dimension ref=\"A1:XFD1048576\"/>"),
            lie("<col [^>]*>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", "<col min=\"9\" max=\"-1\"/>"),
            lie("(Target=)\"[^\"]*\"", "$1\"../../../../etc/passwd\"", "$1\"\"", "$1\"%zz:\\\\\"",
                    "$1\"http://ngoai.invalid/\"",
                    "$1\"/word/document.xml\"", "$1\"#x\""),
            lie("(Type=)\"[^\"]*\"", "$1\"\"", "$1\"http://x/hyperlink\""),
            lie("(ContentType=)\"[^\"]*\"", "$1\"application/vnd.ms-word.document.macroEnabled.main+xml\"", "$1\"x\""),
            lie("(PartName=)\"[^\"]*\"", "$1\"/word/document.xml\"", "$1\"\""));
    private static final Lies OF_XML = Lies.of(
            lie("<[\\w:]+(?=[ >])", "$0" + attributes(), "$0 a=\"1\" a=\"2\""),
            lie(">(?=[^<\\s])", ">" + "a ".repeat(4_000_000)),
            lie(">(?=<)", ">" + "<w:p>".repeat(DEEP), ">" + "<a>".repeat(DEEP) + "</a>".repeat(DEEP),
                    "><![CDATA[" + "]".repeat(100_000) + "]]>", "><!-- " + "- ".repeat(100_000) + "-->", "><?x ?>",
                    ">&#0;", ">&#xD800;", ">&x;", ">\uFFFF"),
            lie("<\\?xml[^>]*\\?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                    "<?xml version=\"1.0\" encoding=\"UTF-32\"?>",
                    "<?xml version=\"1.0\" encoding=\"Cp037\"?>", "<?xml version=\"1.0\" encoding=\"khong-co\"?>",
                    "<?xml version=\"1.1\" encoding=\"windows-1258\"?>", "",
                    "<!DOCTYPE a SYSTEM \"http://ngoai.invalid/\">",
                    "<!DOCTYPE a [<!ENTITY b \"" + "b".repeat(50_000) + "\">]>"));

    private XmlLies() {}

    /** A part with a lie in it. */
    static byte[] changed(byte[] part, Random random) {
        String text = new String(part, StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3, 4 -> OF_OFFICE.told(text, random).getBytes(StandardCharsets.UTF_8);
            case 5, 6 -> OF_XML.told(text, random).getBytes(StandardCharsets.UTF_8);
            default -> misspelt(part, text, random);
        };
    }

    /** In an encoding other than the one that is declared, or in none. */
    private static byte[] misspelt(byte[] part, String text, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 1 -> text.getBytes(StandardCharsets.UTF_16);
            case 2 -> text.getBytes(Charset.forName("UTF-32"));
            case 3 -> text.getBytes(Charset.forName("windows-1258"));
            default -> {
                byte[] bad = part.clone();
                int at = random.nextInt(bad.length);
                Arrays.fill(bad, at, Math.min(bad.length, at + 1 + random.nextInt(3)),
                        (byte) (0x80 + random.nextInt(127)));
                yield bad;
            }
        };
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int no = 0; no < 60_000; no++) {
            all.append(" a").append(no).append("=\"\"");
        }
        return all.toString();
    }
}
