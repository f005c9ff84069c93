package vn.sokehoach.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.text.TypedText;
import vn.sokehoach.data.opc.OfficePackage;
import vn.sokehoach.data.opc.XmlElement;

/** Who saved a workbook last, else who made it, where its properties say so. */
final class Senders {
    private static final String PROPERTIES = "docProps/core.xml";

    private Senders() {}

    /** Of a workbook of Excel since 2007; null where it names nobody. */
    static @Nullable String of(OfficePackage parts) throws UnreadableDocument {
        Optional<XmlElement> properties = parts.xml(PROPERTIES);
        return first(Stream.of("lastModifiedBy", "creator")
                .flatMap(name -> properties.stream().flatMap(root -> root.child(name).stream()))
                .map(XmlElement::text));
    }

    /** Of a workbook of Excel before 2007; null where it names nobody, or its properties are damaged. */
    static @Nullable String of(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (!files.getRoot().hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
                return null;
            }
            try (DocumentInputStream stream = files.getRoot()
                    .createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
                return PropertySetFactory.create(stream) instanceof SummaryInformation summary
                        ? first(Stream.of(Optional.ofNullable(summary.getLastAuthor()),
                                Optional.ofNullable(summary.getAuthor())).flatMap(Optional::stream))
                        : null;
            }
        } catch (IOException | HPSFException | RuntimeException damaged) {
            return null;
        }
    }

    private static @Nullable String first(Stream<String> names) {
        return names.map(TypedText::line).filter(name -> !name.isEmpty()).findFirst().orElse(null);
    }
}
