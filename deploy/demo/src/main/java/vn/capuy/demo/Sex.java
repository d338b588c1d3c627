package vn.capuy.demo;

enum Sex {
    MALE,
    FEMALE
}
