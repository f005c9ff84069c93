package vn.sokehoach.data.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.text.legacy.LegacyEncoding;

/**
 * From bytes to text: UTF-8 and UTF-16 with or without a mark, else the Vietnamese code page of Windows, or Latin-1
 * where the words show that its letters stand for those of a legacy encoding.
 */
public final class TextDecoding {
    private static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");
    private static final int LOOK_AT = 4096;

    private TextDecoding() {}

    /**
     * The text in NFC, without a byte order mark.
     *
     * @throws UnreadableDocument NOT_TEXT where the bytes are no text in any of these encodings, or it has no letter
     */
    public static String decode(byte[] content) throws UnreadableDocument {
        String text = Normalizer.normalize(decoded(content), Normalizer.Form.NFC);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (hasControls(unmarked) || unmarked.chars().noneMatch(Character::isLetter)) {
            throw new UnreadableDocument(Reason.NOT_TEXT);
        }
        return unmarked;
    }

    private static String decoded(byte[] content) throws UnreadableDocument {
        Optional<Charset> wide = wide(content);
        if (wide.isPresent()) {
            return strictly(content, wide.get()).orElseThrow(() -> new UnreadableDocument(Reason.NOT_TEXT));
        }
        return strictly(content, StandardCharsets.UTF_8).or(() -> legacy(content))
                .or(() -> strictly(content, VIETNAMESE_WINDOWS))
                .orElseThrow(() -> new UnreadableDocument(Reason.NOT_TEXT));
    }

    /** Bytes of TCVN3 or VNI as the characters of Latin-1, each of which has one. */
    private static Optional<String> legacy(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return LegacyEncoding.of(text).map(encoding -> text);
    }

    /** UTF-16 by its mark; without one by where the zero bytes of line breaks and ASCII letters stand. */
    private static Optional<Charset> wide(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = new int[2];
        int looked = Math.min(content.length, LOOK_AT) & ~1;
        for (int at = 0; at < looked; at++) {
            zeros[at & 1] += content[at] == 0 ? 1 : 0;
        }
        int many = looked / 5;
        if (looked == 0 || Math.max(zeros[0], zeros[1]) < many) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(letter -> letter < ' ' && "\t\n\u000B\f\r".indexOf(letter) < 0);
    }
}
