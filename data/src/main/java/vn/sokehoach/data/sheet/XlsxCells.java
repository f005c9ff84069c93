package vn.sokehoach.data.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.XmlElement;
import vn.sokehoach.data.opc.XmlWalk;

/** The cells of an .xlsx (ECMA-376 part 1, 18): its sheets are walked through, only their list and the styles are trees. */
final class XlsxCells implements CellSource {
    private final OfficePackage parts;

    XlsxCells(OfficePackage parts) {
        this.parts = parts;
    }

    @Override
    public Rest read(MetWorkbook workbook) throws UnreadableDocument {
        String main = parts.mainPart().orElseThrow(() -> new UnreadableDocument(Reason.TRUNCATED_ZIP));
        XmlElement root = parts.xml(main).orElseThrow(() -> new UnreadableDocument(Reason.TRUNCATED_ZIP));
        XlsxLooks looks = new XlsxLooks(parts.related(main, "styles").stream().findFirst());
        XlsxTexts texts = new XlsxTexts(parts, parts.firstRelated(main, "sharedStrings").orElse(null));
        Map<String, String> targets = parts.targets(main);
        List<XmlElement> sheets = root.child("sheets").stream().flatMap(list -> list.children("sheet")).toList();
        for (XmlElement sheet : sheets) {
            Optional<String> part = Optional.ofNullable(sheet.attribute("r:id")).map(targets::get);
            MetSheet met = workbook.begin(String.valueOf(sheet.attribute("name")), isShown(sheet));
            Optional<XmlWalk> found = part.isEmpty() ? Optional.empty() : parts.walk(part.get());
            if (found.isPresent()) {
                try (XmlWalk walk = found.get()) {
                    new XlsxSheet(walk, met, looks, texts).read();
                }
            }
        }
        return new Rest(from1904(root), texts.taken(wanted(workbook)));
    }

    private static boolean isShown(XmlElement sheet) {
        String state = String.valueOf(sheet.attribute("state"));
        return !state.equals("hidden") && !state.equals("veryHidden");
    }

    private static boolean from1904(XmlElement workbook) {
        return workbook.child("workbookPr")
                .map(properties -> properties.attribute("date1904"))
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    private static BitSet wanted(MetWorkbook workbook) {
        BitSet wanted = new BitSet();
        for (MetSheet sheet : workbook.sheets()) {
            for (MetCell cell : sheet.cells()) {
                if (cell.content() instanceof CellContent.Shared shared) {
                    wanted.set(shared.number());
                }
            }
        }
        return wanted;
    }
}
