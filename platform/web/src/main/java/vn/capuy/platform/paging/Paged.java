package vn.capuy.platform.paging;

/** An answer that goes on in another one: the {@code Link} header names it. */
public interface Paged {
    /** Where the next page begins; null on the last page. */
    String next();
}
