package vn.capuy.document.recipient;

import java.util.UUID;

/** A recipient of one document, to be entered. */
public record RecipientRow(UUID document, NewRecipient recipient) {}
