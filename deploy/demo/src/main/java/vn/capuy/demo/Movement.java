package vn.capuy.demo;

import java.time.LocalDate;

/** A decision to move a cadre; {@code returns} is null for a transfer, {@code voidReason} for one in force. */
record Movement(
        MovementKind kind,
        Person person,
        Post from,
        Post to,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate returns,
        String voidReason) {}
