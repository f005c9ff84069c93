package vn.sokehoach.core.copy;

import java.util.List;

/**
 * How what book and copy hold of one subject differs.
 *
 * @param lost    how much only the book holds
 * @param gained  how much only the copy holds
 * @param changed how much both hold, each with other content
 * @param names   what these are called, in the order of recording, each once; a thing without a name is counted only
 */
public record ContentDifference(Subject subject, int lost, int gained, int changed, List<String> names) {

    public ContentDifference {
        names = List.copyOf(names);
    }

    /** What a book holds, in the order in which people are told of it; each has a text "copy.subject." + name in the bundles. */
    public enum Subject {
        /** Number, date, title and signatory of a plan. */
        HEADING,
        GROUP,
        /** Tasks with their items. */
        TASK,
        ORDER,
        /** Titles and bases of appendices. */
        APPENDIX,
        /** Rows of appendices. */
        ROW,
        /** The order of a plan's parts, and whatever else of it differs where no part does. */
        ARRANGEMENT,
        /** Documents that plans were read from. */
        DOCUMENT,
        TRACKING,
        PROGRESS,
        MEASUREMENT,
        DIRECTION,
        /** Leader, product, ordering document, extensions. */
        FRAME,
        ATTACHMENT,
        LINK,
        /** What goes on from an earlier plan. */
        CARRIED_WORK,
        CLOSED_GROUP,
        CALENDAR,
        KIT,
        /** Forms that came back. */
        RECEIPT,
        AGENCY,
        HOLIDAYS
    }
}
