package vn.sokehoach.data.pdf.drawing;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number    from 1
 * @param width     as it is turned, in points
 * @param height    as it is turned, in points
 * @param glyphs    in the order in which they were drawn
 * @param rules     lines drawn along and down, not yet joined
 * @param pictured  the share of the page that pictures cover, 0 to 1 or more
 * @param unknown   how many characters have no letter that the file names
 */
public record Page(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules, double pictured,
        int unknown) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /** How many letters and figures it shows. */
    public long letters() {
        return glyphs.stream().filter(Glyph::isLetter).count();
    }
}
