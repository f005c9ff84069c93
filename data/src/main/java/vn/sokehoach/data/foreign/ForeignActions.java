package vn.sokehoach.data.foreign;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Actions, attachments and programs of a PDF file (ISO 32000-1, 7.11, 12.6, 12.7.8). */
public final class ForeignActions {
    private static final Set<String> RUNNING = Set.of("JavaScript", "Launch", "Rendition", "RichMediaExecute");
    private static final Set<String> LEADING_AWAY = Set.of("GoToR", "GoToE", "SubmitForm", "ImportData");
    private static final List<String> OF_DOCUMENT = List.of("OpenAction", "AA", "AcroForm", "AF", "Outlines");
    private static final List<String> OF_NAMES = List.of("JavaScript", "EmbeddedFiles", "Renditions");
    private static final List<String> OF_PAGE = List.of("AA", "Annots", "AF");
    /** More dictionaries than any office's document has in these places. */
    private static final int MOST = 200_000;

    private final LeftOut found;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Adds what it finds here. */
    public ForeignActions(LeftOut found) {
        this.found = found;
    }

    /** Looks at what the document as a whole would do. */
    public void document(COSDictionary catalog) {
        if (catalog.getDictionaryObject("OpenAction") instanceof COSDictionary action
                && kind(action, "S").equals("URI")) {
            found.link(action.getString("URI", "URI"));
        }
        follow(catalog, OF_DOCUMENT);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            follow(names, OF_NAMES);
        }
    }

    /** Looks at what a page would do, and whether it is drawn from other files. */
    public void page(COSDictionary page) {
        follow(page, OF_PAGE);
        if (page.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary resources
                && resources.getDictionaryObject(COSName.XOBJECT) instanceof COSDictionary drawings) {
            drawings.keySet().forEach(drawing -> drawn(drawings.getDictionaryObject(drawing)));
        }
        drawn(page.getDictionaryObject(COSName.CONTENTS));
    }

    /** The content of a stream, or of a form within a page, may lie in another file. */
    private void drawn(@Nullable COSBase content) {
        if (content instanceof COSStream stream && seen.add(stream)) {
            COSBase file = stream.getDictionaryObject("Ref") instanceof COSDictionary other ? other
                    : stream.containsKey(COSName.F) ? stream : null;
            if (file instanceof COSDictionary specification) {
                found.link(named(specification, "stream"));
            }
        }
    }

    private void follow(COSDictionary from, List<String> entries) {
        Deque<COSBase> open = new ArrayDeque<>();
        entries.stream().map(from::getItem).filter(Objects::nonNull).forEach(open::add);
        while (!open.isEmpty() && seen.size() < MOST) {
            COSBase next = open.pop();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value instanceof COSArray array && seen.add(array)) {
                array.forEach(each -> add(each, open));
            } else if (value instanceof COSDictionary dictionary && !isPage(dictionary) && seen.add(dictionary)) {
                look(dictionary);
                dictionary.getValues().forEach(each -> add(each, open));
            }
        }
    }

    private static void add(@Nullable COSBase value, Deque<COSBase> open) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            open.add(value);
        }
    }

    private static boolean isPage(COSDictionary dictionary) {
        return kind(dictionary, "Type").startsWith("Page");
    }

    private void look(COSDictionary dictionary) {
        String action = kind(dictionary, "S");
        if (RUNNING.contains(action)) {
            found.script(action.equals("Launch") ? named(dictionary, action) : action);
        } else if (LEADING_AWAY.contains(action)) {
            found.link(named(dictionary, action));
        }
        if (dictionary.getDictionaryObject("EF") instanceof COSDictionary files && seen.add(files)) {
            found.embedded(name(dictionary, "?"));
        }
        if (dictionary.containsKey("XFA")) {
            found.script("XFA");
        }
    }

    /** The file that an action names, with the program of Windows where that is where it is named. */
    private static String named(COSDictionary action, String otherwise) {
        COSBase file = action.getDictionaryObject(COSName.F);
        return file instanceof COSString path ? path.getString()
                : file instanceof COSDictionary specification ? name(specification, otherwise)
                        : action.getDictionaryObject("Win") instanceof COSDictionary windows ? name(windows, otherwise)
                                : otherwise;
    }

    private static String name(COSDictionary specification, String otherwise) {
        @Nullable
        String name = specification.getString(COSName.UF, specification.getString(COSName.F));
        return name == null ? otherwise : name;
    }

    private static String kind(COSDictionary dictionary, String entry) {
        @Nullable
        String name = dictionary.getNameAsString(entry);
        return name == null ? "" : name;
    }
}
