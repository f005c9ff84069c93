package vn.sokehoach.data.text;

import vn.sokehoach.data.block.Draft;

/**
 * Lines that are a table.
 *
 * @param start the first line
 * @param end   the line after the last
 */
record Region(int start, int end, Draft.Grid table) {}
