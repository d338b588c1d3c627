package vn.capuy.cadre.person;

import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.cadre.person.rules.Sex;

/** What the other features need to know of a cadre. */
public record PersonRef(UUID id, String code, String fullName, Sex sex, LocalDate bornOn, String managedBy) {}
