package vn.sokehoach.data.paper.flow;

/** What follows one another in a text. */
public sealed interface FlowBlock permits FlowParagraph, FlowTable {}
