package vn.sokehoach.data.docx;

import java.util.regex.Pattern;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Text of a paragraph, character for character; what XML cannot hold is left out. */
public final class WordText {
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t]]");

    private WordText() {}

    /** Fills a new paragraph; gives its properties back for what its style does not say. */
    public static CTPPr add(CTP paragraph, String style, String text) {
        CTPPr look = paragraph.addNewPPr();
        look.addNewPStyle().setVal(style);
        String written = allowed(text);
        if (!written.isEmpty()) {
            fill(paragraph.addNewR(), written);
        }
        return look;
    }

    /** What of a text XML can hold. */
    public static String allowed(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }

    private static void fill(CTR run, String text) {
        String[] parts = text.split("\t", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                run.addNewTab();
            }
            if (!parts[part].isEmpty()) {
                CTText written = run.addNewT();
                written.setStringValue(parts[part]);
                written.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }
}
