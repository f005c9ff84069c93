package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.block.Extent;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.XmlWalk;
import vn.sokehoach.data.sheet.CellContent.FontChange;
import vn.sokehoach.data.sheet.CellContent.Words;

/**
 * The texts that an .xlsx keeps once for all its cells: there may be millions of which no sheet that is read has need. A
 * first walk tells which are blank, a second takes those that are wanted.
 */
final class XlsxTexts {
    private final OfficePackage parts;
    private final @Nullable String part;
    private final BitSet blank = new BitSet();
    private int count;

    /**
     * Counts the texts of a part.
     *
     * @param part its name; null where the workbook has none
     */
    XlsxTexts(OfficePackage parts, @Nullable String part) throws UnreadableDocument {
        this.parts = parts;
        this.part = part;
        walk((number, words) -> blank.set(number, words.text().isBlank()));
    }

    private interface Found {
        void text(int number, Words words) throws UnreadableDocument;
    }

    /** Whether a cell that shows this text shows nothing. */
    boolean isBlank(int number) {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException("no such text: " + number);
        }
        return blank.get(number);
    }

    /** These texts, by their numbers. */
    Map<Integer, Words> taken(BitSet wanted) throws UnreadableDocument {
        Map<Integer, Words> taken = new HashMap<>();
        if (!wanted.isEmpty()) {
            AtomicLong letters = new AtomicLong();
            walk((number, words) -> {
                if (wanted.get(number)) {
                    Extent.requireLetters(letters.addAndGet(words.text().length()));
                    taken.put(number, words);
                }
            });
        }
        return taken;
    }

    private void walk(Found found) throws UnreadableDocument {
        if (part == null || parts.walk(part).isEmpty()) {
            return;
        }
        try (XmlWalk walk = parts.walk(part).orElseThrow()) {
            int number = 0;
            while (walk.next()) {
                if (walk.starts("si")) {
                    found.text(number++, words(walk, "si"));
                }
            }
            count = number;
        }
    }

    /** Reads a text whose element has just begun, up to its end; how it is pronounced is no part of it. */
    static Words words(XmlWalk walk, String element) throws UnreadableDocument {
        StringBuilder text = new StringBuilder();
        List<FontChange> fonts = new ArrayList<>();
        boolean spoken = false;
        while (walk.next() && !walk.ends(element)) {
            if (walk.starts("r")) {
                fonts.add(new FontChange(text.length(), null));
            } else if (walk.starts("rFont") && !fonts.isEmpty()) {
                fonts.set(fonts.size() - 1, new FontChange(fonts.getLast().start(), walk.attribute("val")));
            } else if (walk.starts("rPh") || walk.ends("rPh")) {
                spoken = !spoken;
            } else if (walk.starts("t") && !spoken) {
                text.append(plain(walk.text()));
            }
        }
        return new Words(text.toString(), fonts);
    }

    /** Letters that XML does not allow stand as "_x000D_". */
    private static String plain(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }
}
