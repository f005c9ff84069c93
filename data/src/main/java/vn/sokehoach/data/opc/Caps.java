package vn.sokehoach.data.opc;

/**
 * What a package may be at most; passing one refuses the file, however it came about.
 *
 * @param entryBytes one entry, inflated
 * @param totalBytes all entries together, inflated
 * @param entries    how many entries
 * @param depth      how deep XML may be nested
 * @param elements   how many elements an XML part may have: they stand in memory together
 */
public record Caps(long entryBytes, long totalBytes, int entries, int depth, int elements) {
    private static final long MEBIBYTE = 1L << 20;

    /** What no document of an office comes near. */
    public static final Caps USUAL = new Caps(256 * MEBIBYTE, 512 * MEBIBYTE, 1_000, 250,
            1_500_000);
}
