package vn.sokehoach.core.edit;

/** What a paragraph of a document is in its plan. */
public enum Role {
    GROUP, TASK, ITEM, ORDER,
    /** It goes on with what stands before it. */
    CONTINUATION
}
