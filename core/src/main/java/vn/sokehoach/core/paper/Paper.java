package vn.sokehoach.core.paper;

/**
 * A document ready to be looked at and printed.
 *
 * @param title what printers and people know it by
 * @param pdf   the whole PDF file, not to be changed
 */
public record Paper(String title, byte[] pdf) {}
