package vn.capuy.cadre.movement.rules;

/** Hướng luân chuyển: whither a movement goes, as the tree of units tells it. */
public enum Direction {
    /** Từ dưới lên. */
    UP,
    /** Từ trên xuống. */
    DOWN,
    /** Giữa các địa phương. */
    BETWEEN_LOCALITIES,
    /** Giữa các cơ quan, đơn vị cùng cấp. */
    BETWEEN_BODIES
}
