package vn.sokehoach.app.importing.problems;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.outline.OutlineEntry;
import vn.sokehoach.core.source.Source;

/**
 * Something that a person should look at.
 *
 * @param id       equal for the same concern before and after a correction
 * @param sentence what it is and what to do
 * @param where    the place in words
 * @param source   the place in the text; null where it concerns the whole
 * @param entry    what of the plan it concerns; null where nothing was made of the place
 */
public record Concern(String id, String sentence, String where, @Nullable Source source,
        OutlineEntry.@Nullable Key entry) {}
