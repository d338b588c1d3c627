package vn.capuy.cadre.post;

/** Cấp of a post. */
public enum PostLevel {
    /** Trung ương. */
    CENTRAL,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp huyện; ended on 2025-06-30. */
    DISTRICT,
    /** Cấp cơ sở: communes, towns and grassroots organisations. */
    GRASSROOTS,
    /** Thôn, bản, khu phố and their cells. */
    VILLAGE
}
