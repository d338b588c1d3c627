package vn.capuy.demo;

/** Điều động, luân chuyển, biệt phái: three kinds that are never mixed. */
enum MovementKind {
    TRANSFER("DC"),
    ROTATION("LC"),
    SECONDMENT("BP");

    final String symbol;

    MovementKind(String symbol) {
        this.symbol = symbol;
    }
}
