package vn.sokehoach.data.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes PDF files lie: pages within themselves, drawings that draw themselves, fonts and lengths that are not so. */
final class PdfLies {
    private static final int BOMB = 150;

    private final Random random;

    private PdfLies(Random random) {
        this.random = random;
    }

    /** A PDF file with a lie in it. */
    static byte[] changed(byte[] content, Random random) throws IOException {
        return random.nextInt(4) == 0 ? written(content, random) : new PdfLies(random).rebuilt(content);
    }

    /** In the words of the file itself: tables of places that lead to themselves, numbers that are not so. */
    private static byte[] written(byte[] content, Random random) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int named = text.lastIndexOf("startxref");
        String place = named < 0 ? "0" : text.substring(named + 9).strip().split("\\s")[0];
        Lies lies = Lies.of(Lies.lie("/Root ", "/Prev " + place + " /Root ", "/XRefStm " + place + " /Root "),
                Lies.lie("/Length \\d+", "/Length 0", "/Length 2147483648", "/Length -1", "/Length 1 0 R"),
                Lies.lie("startxref\\s+\\d+", "startxref 0", "startxref 99999999999", "startxref 15"),
                Lies.lie("/Size \\d+", "/Size 2147483647", "/Size -1"),
                Lies.lie("\\b\\d+ 0 R", "1 0 R", "2 0 R", "99999999 0 R"),
                Lies.lie("/Filter\\s*/FlateDecode", "/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode]",
                        "/Filter /JBIG2Decode", "/Filter /Crypt"),
                Lies.lie("/Type\\s*/ObjStm", "/Type /ObjStm /Extends 1 0 R"),
                Lies.lie("(/N |/First )\\d+", "$12147483647", "$1-1"));
        return lies.told(text, random).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] rebuilt(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            switch (random.nextInt(7)) {
                case 0 -> pages(document);
                case 1 -> drawing(document);
                case 2 -> content(document);
                case 3 -> box(document);
                default -> value(document);
            }
            document.save(out);
            return out.toByteArray();
        } catch (RuntimeException unwritable) {
            // What the library itself cannot write is no file to read.
            return written(content, random);
        }
    }

    private static COSDictionary first(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private void pages(PDDocument document) {
        COSDictionary root = (COSDictionary) document.getDocumentCatalog().getCOSObject().getDictionaryObject("Pages");
        COSArray kids = (COSArray) root.getDictionaryObject(COSName.KIDS);
        switch (random.nextInt(4)) {
            case 0 -> kids.add(root);
            case 1 -> root.setItem(COSName.PARENT, root);
            case 2 -> {
                root.setInt(COSName.COUNT, Integer.MAX_VALUE);
                kids.add(COSNull.NULL);
            }
            default -> {
                for (int no = 0; no < 3_000; no++) {
                    kids.add(kids.get(0));
                }
                root.setInt(COSName.COUNT, kids.size());
            }
        }
    }

    /** A form that shows itself, often. */
    private static void drawing(PDDocument document) throws IOException {
        COSStream form = new COSStream();
        form.setName(COSName.SUBTYPE, "Form");
        COSDictionary own = new COSDictionary();
        own.setItem("F", form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, own);
        form.setItem(COSName.RESOURCES, resources);
        COSArray box = new COSArray();
        List.of(0, 0, 500, 500).forEach(number -> box.add(COSInteger.get(number)));
        form.setItem(COSName.BBOX, box);
        write(form, "/F Do ".repeat(20), 1);
        first(document).setItem(COSName.RESOURCES, resources);
        COSStream page = new COSStream();
        write(page, "/F Do ", 1);
        first(document).setItem(COSName.CONTENTS, page);
    }

    private void content(PDDocument document) throws IOException {
        COSStream bomb = new COSStream();
        String piece =
                List.of(" ", "q ", "[", "<<", "0 0 m 9 9 l S ", "BT (a) Tj ET ", "(", "1 ").get(random.nextInt(8));
        write(bomb, piece.repeat((1 << 20) / piece.length()), random.nextInt(3) == 0 ? BOMB : 4);
        first(document).setItem(COSName.CONTENTS, bomb);
    }

    private static void write(COSStream stream, String piece, int times) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written < times; written++) {
                out.write(bytes);
            }
        }
    }

    private void box(PDDocument document) {
        COSArray box = new COSArray();
        for (int no = 0; no < 4; no++) {
            box.add(List.of(COSInteger.ZERO, new COSFloat(Float.MAX_VALUE), new COSFloat(-1e30f), COSInteger.get(600))
                    .get(random.nextInt(4)));
        }
        first(document).setItem(random.nextBoolean() ? COSName.MEDIA_BOX : COSName.CROP_BOX, box);
        first(document).setInt(COSName.ROTATE, List.of(45, -90, 450, Integer.MAX_VALUE).get(random.nextInt(4)));
    }

    /** One value of one thing in the file: fonts, their tables, encodings, states, whatever there is. */
    private void value(PDDocument document) throws IOException {
        List<COSObjectKey> keys = new ArrayList<>(document.getDocument().getXrefTable().keySet());
        keys.sort(null);
        for (int tries = 0; tries < 50; tries++) {
            COSObject chosen = document.getDocument().getObjectFromPool(keys.get(random.nextInt(keys.size())));
            COSBase object = chosen.getObject();
            if (object instanceof COSStream stream && random.nextBoolean()) {
                flip(stream);
                return;
            }
            if (object instanceof COSDictionary dictionary && !dictionary.keySet().isEmpty()) {
                COSName key = List.copyOf(dictionary.keySet()).get(random.nextInt(dictionary.size()));
                dictionary.setItem(key, strange(chosen));
                return;
            }
        }
    }

    private COSBase strange(COSObject itself) {
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.get(Long.MAX_VALUE));
        numbers.add(itself);
        return List.of(itself, COSInteger.get(-1), COSInteger.get(Integer.MAX_VALUE), new COSFloat(1e38f), COSNull.NULL,
                COSName.getPDFName("Type0"), new COSString("\0\377"), numbers, new COSDictionary(), new COSArray())
                .get(random.nextInt(10));
    }

    private void flip(COSStream stream) throws IOException {
        byte[] bytes;
        try (var in = stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        for (int flips = 0; flips < 1 + random.nextInt(30) && bytes.length > 0; flips++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
