package vn.sokehoach.core.source;

/** An imported file: its name without folders and the SHA-256 (lower-case hex) under which the original is kept. */
public record SourceFile(String name, String sha256) {}
