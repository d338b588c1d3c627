package vn.capuy.platform.paper;

/** What follows begins a new page. */
public record PageBreak() implements Block {}
