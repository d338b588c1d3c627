package vn.capuy.demo;

import java.time.LocalDate;

/** One row of the organisation tree; {@code parent}, {@code standsIn} and {@code symbol} may be null. */
record Unit(
        String code,
        UnitKind kind,
        String parent,
        String standsIn,
        Name name,
        String symbol,
        LocalDate establishedOn) {}
