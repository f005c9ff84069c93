package vn.sokehoach.data.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** What a file says of itself: title, author, language, time, and an identity that follows from its content. */
final class FileFacts {
    private static final String LANGUAGE = "vi-VN";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);
    private static final int IDENTITY = 16;

    private final String title;
    private final String author;
    private final OffsetDateTime now;
    private final byte[] digest;

    FileFacts(List<?> content, String title, String author, Clock clock) {
        this.title = title;
        this.author = author;
        this.now = OffsetDateTime.now(clock);
        this.digest = sha256(List.of(title, author, now, content).toString());
    }

    /** To be told before the document opens. */
    void tell(Document document, PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setFullCompression();
        document.addTitle(title);
        document.addAuthor(author);
    }

    /** To be told before the document closes. */
    void tellLast(PdfWriter writer) {
        String zone = now.getOffset().getId().replace(":", "'").replace("Z", "+00'00") + "'";
        byte[] identity = java.util.Arrays.copyOf(digest, IDENTITY);
        PdfDictionary facts = writer.getInfo();
        facts.put(PdfName.CREATIONDATE, new PdfString(TIME.format(now) + zone));
        facts.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
    }

    /** What names the embedded parts of fonts, instead of chance. */
    SecureRandom chance() {
        return new Settled(digest);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Gives the same bytes every time; nothing secret depends on them. */
    private static final class Settled extends SecureRandom {
        private final transient byte[] source;
        private int next;

        Settled(byte[] source) {
            this.source = source.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = source[next++ % source.length];
            }
        }
    }
}
