package vn.capuy.platform.imports;

/**
 * A row that could be read.
 *
 * @param row its number in the file
 */
public record Parsed<T>(int row, T value) {}
