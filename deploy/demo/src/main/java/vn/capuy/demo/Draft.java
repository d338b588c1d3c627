package vn.capuy.demo;

import java.time.LocalDate;

/** A document before it has its number; {@code title} is null where the phrases are to make one. */
record Draft(DocumentType type, LocalDate issued, String voidReason, String title) {}
