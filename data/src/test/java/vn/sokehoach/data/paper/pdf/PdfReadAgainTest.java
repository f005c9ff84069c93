package vn.sokehoach.data.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.reading.SniffingReader;

/** What the program prints it reads again, by its borders and letters alone. */
class PdfReadAgainTest {

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void isReadAgainRowByRowByTheProgramItself(String name) throws IOException, UnreadableDocument {
        List<AppendixTable> tables = PdfOfDocumentTest.byTask(SharedPlans.plan(name));
        SourceDocument read =
                new SniffingReader().read(new SourceFile("phu-luc.pdf", "0".repeat(64)), PdfOfDocumentTest.pdf(tables));
        List<Table> found = read.blocks()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();

        assertThat(found).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(ReadTable.of(found.get(i))).isEqualTo(ReadTable.of(tables.get(i)));
        }
    }
}
