package vn.sokehoach.data.drill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes OLE files lie: in their chains of sectors and folders ([MS-CFB]), and within the streams of Word and Excel. */
final class OleLies {
    private static final int[] STRANGE = {0, 1, -1, -2, -3, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x10000, 0x00FFFFFF};
    private static final int SECTOR = 512;
    private static final int FIRST_PAIR = 154;
    private static final int PAIRS = 93;
    private static final int PIECES = 33;

    private final Random random;

    private OleLies(Random random) {
        this.random = random;
    }

    /** An OLE file with a lie in it. */
    static byte[] changed(byte[] content, Random random) throws IOException {
        OleLies lies = new OleLies(random);
        return random.nextInt(3) == 0 ? lies.chains(content) : lies.streams(content);
    }

    /** A sector that follows another, or a folder beside another, is not the one that was. */
    private byte[] chains(byte[] content) {
        ByteBuffer file = little(content.clone());
        int sectors = content.length / SECTOR - 1;
        boolean table = random.nextBoolean();
        int sector = file.getInt(table ? 0x4C : 0x30);
        if (sector < 0 || sector >= sectors) {
            return content;
        }
        int from = (sector + 1) * SECTOR;
        if (table) {
            int place = random.nextInt(Math.min(sectors, SECTOR / 4));
            file.putInt(from + 4 * place, random.nextBoolean() ? place : random.nextInt(sectors));
        } else {
            int entry = from + 128 * random.nextInt(4);
            // Siblings and child, beginning, size.
            int[] fields = {68, 72, 76, 116, 120};
            file.putInt(entry + fields[random.nextInt(fields.length)],
                    random.nextBoolean() ? random.nextInt(5) : strange());
        }
        return file.array();
    }

    private byte[] streams(byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                document(files, root.hasEntryCaseInsensitive("1Table") ? "1Table" : "0Table");
            } else {
                put(files, "Workbook", record(stream(files, "Workbook")));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** The head says where in the table stream the pieces of the text and all else are ([MS-DOC] 2.5.1). */
    private void document(POIFSFileSystem files, String tables) throws IOException {
        ByteBuffer main = little(stream(files, "WordDocument"));
        ByteBuffer table = little(stream(files, tables));
        int pair = FIRST_PAIR + 8 * (random.nextInt(3) == 0 ? PIECES : random.nextInt(PAIRS));
        int from = main.getInt(pair);
        int length = main.getInt(pair + 4);
        if (random.nextInt(4) == 0 || length < 8 || from < 0 || from + length > table.capacity()) {
            int place = random.nextInt(3) == 0 ? 4 * random.nextInt(FIRST_PAIR / 4) : pair + 4 * random.nextInt(2);
            main.putInt(place, strange());
        } else {
            int place = from + random.nextInt(length - 3);
            table.putInt(place, random.nextBoolean() ? strange() : table.getInt(place) + random.nextInt(-64, 64));
        }
        put(files, "WordDocument", main.array());
        put(files, tables, table.array());
    }

    private byte[] record(byte[] book) {
        ByteBuffer records = little(book);
        int at = 0;
        int chosen = random.nextInt(2_000);
        for (int no = 0; no < chosen && at + 4 + length(records, at) + 4 <= book.length; no++) {
            at += 4 + length(records, at);
        }
        int inside = at + 4 + random.nextInt(Math.max(1, length(records, at)));
        switch (random.nextInt(4)) {
            case 0 -> records.putShort(at + 2, (short) random.nextInt());
            case 1 -> records.putShort(at, (short) random.nextInt(0x0A00));
            default -> records.putShort(Math.min(inside, book.length - 2), (short) strange());
        }
        return book;
    }

    private static int length(ByteBuffer records, int at) {
        return Short.toUnsignedInt(records.getShort(at + 2));
    }

    private int strange() {
        return STRANGE[random.nextInt(STRANGE.length)];
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
        return files.createDocumentInputStream(name).readAllBytes();
    }

    private static void put(POIFSFileSystem files, String name, byte[] bytes) throws IOException {
        files.createOrUpdateDocument(new ByteArrayInputStream(bytes), name);
    }
}
