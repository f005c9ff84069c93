package vn.sokehoach.core.plan;

import vn.sokehoach.core.source.Source;

/** A part of the text with its Roman number as printed, without the full stop: "II", "NHIỆM VỤ VÀ GIẢI PHÁP". */
public record Part(String no, String title, Source source) {}
