package vn.sokehoach.data.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.source.DraftProblem;

/** What Word and Excel before 2007 keep in streams and records of their own. */
class OldFilesTest {

    @Test
    void findsWhatAWorkbookAsksOthersFor() {
        ByteBuffer book = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        record(book, 0x0085, new byte[] {0, 0, 0, 0, 0, 1, 3, 0, 'M', 'a', 'c'});
        record(book, 0x01AE, new byte[] {1, 0, 1, 4});
        record(book, 0x01AE, otherBook("\u0001\u0001@may\u0003chung\u0003nguon.xls"));
        record(book, 0x01AE, otherBook("\u0001\u0001Dso lieu\u0003nguon.xls"));
        record(book, 0x01AE, otherBook("cmd\u0003/c calc"));
        record(book, 0x0876, new byte[20]);
        book.putShort((short) 0x01AE).putShort((short) 9_000);

        LeftOut found = new LeftOut();
        ForeignRecords.in(book.array(), found);
        assertThat(found.problems("a.xls")).extracting(DraftProblem::arguments)
                .containsExactly(List.of("3", "may, nguon.xls, query"), List.of("2", "Excel 4.0 macro, cmd"));
    }

    @Test
    void findsTheTemplateOnAnotherMachine() {
        assertThat(template("\\\\may\\mau\\Congvan.dot")).extracting(DraftProblem::arguments)
                .containsExactly(List.of("1", "may"));
        assertThat(template("C:\\Mau\\Congvan.dot")).isEmpty();
        LeftOut found = new LeftOut();
        ForeignTemplate.in(new byte[10], new byte[0], found);
        assertThat(found.problems("a.doc")).isEmpty();
    }

    @Test
    void namesTheFileThatLiesInADocument() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry object = files.getRoot().createDirectory("ObjectPool").createDirectory("_1234567890");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new Ole10Native("hoa-don.exe", "C:\\hoa-don.exe", "C:\\Temp\\hoa-don.exe", new byte[9]).writeOut(bytes);
            object.createDocument(Ole10Native.OLE10_NATIVE, new ByteArrayInputStream(bytes.toByteArray()));
            files.getRoot().createDirectory("ObjectPool2");

            assertThat(ForeignStorages.in(files.getRoot()).problems("a.doc")).extracting(DraftProblem::arguments)
                    .containsExactly(List.of("1", "hoa-don.exe"));
        }
    }

    private static List<DraftProblem> template(String path) {
        ByteBuffer main = ByteBuffer.allocate(0x0200).order(ByteOrder.LITTLE_ENDIAN);
        main.putInt(0x019A, 7).putInt(0x019E, 200);
        ByteBuffer table = ByteBuffer.allocate(500).order(ByteOrder.LITTLE_ENDIAN).position(7);
        table.putShort((short) 0xFFFF).putShort((short) 18).putShort((short) 0);
        string(table, "x");
        string(table, path);
        LeftOut found = new LeftOut();
        ForeignTemplate.in(main.array(), table.array(), found);
        return found.problems("a.doc");
    }

    private static void string(ByteBuffer table, String text) {
        table.putShort((short) text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] otherBook(String path) {
        ByteBuffer record = ByteBuffer.allocate(5 + 2 * path.length()).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) 1).putShort((short) path.length()).put((byte) 1);
        return record.put(path.getBytes(StandardCharsets.UTF_16LE)).array();
    }

    private static void record(ByteBuffer book, int kind, byte[] content) {
        book.putShort((short) kind).putShort((short) content.length).put(content);
    }
}
