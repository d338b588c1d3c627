/**
 * Mô hình, điển hình "Dân vận khéo": registered by a unit with a committee, surveyed against criteria, recognised, replicated
 * elsewhere and rewarded. The course of a model is the sequence of its steps by their days; its state on any day is where
 * they lead. After the guidance of the Central Committee's Mass Mobilisation Board (Ban Dân vận Trung ương).
 */
package vn.capuy.document.mobilisation.model;
