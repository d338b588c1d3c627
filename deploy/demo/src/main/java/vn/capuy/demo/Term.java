package vn.capuy.demo;

import java.time.LocalDate;

/** A committee's term (nhiệm kỳ), both ends included; {@code ends} is null while it runs. */
record Term(String committee, String code, LocalDate starts, LocalDate ends) {}
