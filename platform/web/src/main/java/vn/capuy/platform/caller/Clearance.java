package vn.capuy.platform.caller;

/** Độ mật: the levels of state secrecy, and what a caller may see. Source: state secrets law 29/2018/QH14, 117/2025/QH15. */
public enum Clearance {
    NONE,
    /** Mật. */
    CONFIDENTIAL,
    /** Tối mật. */
    SECRET,
    /** Tuyệt mật. */
    TOP_SECRET;

    /** Whether a caller of this clearance may see what is marked so. */
    public boolean covers(Clearance marked) {
        return compareTo(marked) >= 0;
    }

    /** A claim that is absent or unknown gives no clearance. */
    static Clearance ofClaim(Object claim) {
        for (Clearance each : values()) {
            if (each.name().equals(claim)) {
                return each;
            }
        }
        return NONE;
    }
}
