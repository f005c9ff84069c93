package vn.sokehoach.data.docx;

import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The text of a paragraph, over however many runs Word has spread it. */
public final class TextRuns {
    static final String WORDS = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

    private final List<CTText> texts = new ArrayList<>();

    /** The texts of this paragraph, without those of paragraphs in boxes within it. */
    public TextRuns(CTP paragraph) {
        for (XmlObject found : paragraph.selectPath(WORDS + ".//w:t")) {
            if (found instanceof CTText text && isDirectly(text, paragraph)) {
                texts.add(text);
            }
        }
    }

    private static boolean isDirectly(CTText text, CTP paragraph) {
        try (XmlCursor cursor = text.newCursor()) {
            while (cursor.toParent()) {
                if (cursor.getObject() instanceof CTP nearest) {
                    return nearest == paragraph;
                }
            }
            return false;
        }
    }

    /** The whole of it. */
    public String text() {
        return String.join("", texts.stream().map(CTText::getStringValue).toList());
    }

    /** Puts words in the place of others; they look as the first of these did. */
    public void replace(int start, int end, String words) {
        int at = 0;
        boolean put = false;
        for (CTText text : texts) {
            String own = text.getStringValue();
            int from = Math.clamp(start - at, 0, own.length());
            int to = Math.clamp(end - at, 0, own.length());
            boolean first = !put && start >= at && start < at + own.length();
            if (first || to > from) {
                text.setStringValue(own.substring(0, from) + (first ? words : "") + own.substring(to));
                text.setSpace(SpaceAttribute.Space.PRESERVE);
                put |= first;
            }
            at += own.length();
        }
    }
}
