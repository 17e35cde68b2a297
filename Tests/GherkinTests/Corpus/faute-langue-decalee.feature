   # language: no-such

  Feature: f
