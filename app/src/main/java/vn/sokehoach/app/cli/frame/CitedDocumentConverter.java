package vn.sokehoach.app.cli.frame;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.sokehoach.core.frame.CitedDocument;

/** A document by its number and day: "120/UBND-TH, 20/06/2024". */
final class CitedDocumentConverter implements ITypeConverter<CitedDocument> {
    @Override
    public CitedDocument convert(String text) {
        return CitedDocument.typed(text).orElseThrow(() -> new TypeConversionException(text));
    }
}
