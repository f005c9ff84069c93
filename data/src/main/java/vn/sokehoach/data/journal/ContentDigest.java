package vn.sokehoach.data.journal;

/**
 * What a book comes to, as a copy states it.
 *
 * @param form   how it was taken, from 1: a later version may take it otherwise and still check what an earlier one stated
 * @param sha256 in lower-case hex
 */
public record ContentDigest(int form, String sha256) {}
