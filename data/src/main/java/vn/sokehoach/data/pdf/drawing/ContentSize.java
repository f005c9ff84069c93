package vn.sokehoach.data.pdf.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Refuses drawings that are small in the file and too large for the memory when they are unpacked. */
final class ContentSize {
    /** Of the drawing of one page, or of one form; a page full of text has a hundredth of it. */
    private static final long MOST_BYTES = 16L << 20;
    /** How much larger any packing's output may be than its input: LZW's is the worst. */
    private static final long UNPACKING = 4_096;

    private ContentSize() {}

    /**
     * Requires that these streams, which are drawn one after the other, are not too large together.
     *
     * @throws Budget.Spent where they are
     * @throws IOException  where they cannot be read at all
     */
    static void require(Iterator<PDStream> streams) throws IOException {
        long size = 0;
        while (streams.hasNext()) {
            PDStream stream = streams.next();
            long length = stream.getCOSObject().getLength();
            boolean small = !stream.getFilters().isEmpty() && worst(stream, length) + size <= MOST_BYTES;
            size += stream.getFilters().isEmpty() || small ? length : unpacked(stream, MOST_BYTES - size);
            if (size > MOST_BYTES) {
                throw new Budget.Spent();
            }
        }
    }

    private static long worst(PDStream stream, long length) {
        long worst = length;
        for (int packing = 0; packing < stream.getFilters().size() && worst <= MOST_BYTES; packing++) {
            worst *= UNPACKING;
        }
        return worst;
    }

    /** The size unpacked; what is packed several times counts by the largest of its forms. */
    private static long unpacked(PDStream stream, long most) throws IOException {
        List<COSName> filters = stream.getFilters();
        long largest = 0;
        InputStream packed = stream.getCOSObject().createRawInputStream();
        for (int step = 0; step < filters.size(); step++) {
            Bounded form = new Bounded(most, step < filters.size() - 1);
            try (InputStream source = packed) {
                FilterFactory.INSTANCE.getFilter(filters.get(step))
                        .decode(source, form, stream.getCOSObject(), step);
            } catch (TooLarge large) {
                throw new Budget.Spent();
            } catch (IOException damaged) {
                return Math.max(largest, form.size);
            }
            largest = Math.max(largest, form.size);
            packed = form.content();
        }
        return largest;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Counts what is written, and keeps it where it is unpacked further. */
    private static final class Bounded extends OutputStream {
        private final long most;
        private final boolean keeps;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        private Bounded(long most, boolean keeps) {
            this.most = most;
            this.keeps = keeps;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
            if (size > most) {
                throw new TooLarge();
            }
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }

        private InputStream content() {
            return new ByteArrayInputStream(kept.toByteArray());
        }
    }
}
