package vn.sokehoach.core.plan;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.source.Source;

/** A target that stands in a sentence, not in a target column of a table. */
public record StatedTarget(Target target, @Nullable String unit, Source source) {}
